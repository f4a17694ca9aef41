import { get } from 'node:http';
import type { Browser, Locator, Page } from 'playwright-core';
import { within } from './measure.ts';
import { framesOf } from './pan.ts';
import { threadOf, type Thread } from './thread.ts';

/** A map in software takes long, on a machine that does more than this. */
export const PATIENCE = 300_000;

/** How long a page is left alone after each step, so that what follows from it is measured too. */
const REST = 3000;

/** What is done with a page after it has opened. */
export const STEPS = ['choosing', 'back', 'matrix'] as const;

/** What a visit has come to; milliseconds and MB. */
export interface Measured {
  /** From the drop, or the opening of the address, until all is drawn. */
  readonly drawn: number;
  readonly opening: Thread;
  readonly heap?: number;
  /** Between frames on the screen while the map is moved. */
  readonly frame?: number;
  readonly steps?: Readonly<Record<(typeof STEPS)[number], Thread>>;
}

/** Drops files into the door for a reader's own data, moves the map, chooses a place, goes back, sums. */
export async function dropped(
  { browser, page }: Window,
  site: string,
  files: readonly string[],
): Promise<Measured & { readonly map: Size }> {
  await page.goto(`${site}/en/own/`, { waitUntil: 'networkidle' });
  const input = await page.waitForSelector('input[type=file]', { state: 'attached' });
  await there(page, 'input[type=file]');
  let drawn = 0;
  const opening = await threadOf(page, REST, async () => {
    const began = await page.evaluate(() => performance.now());
    await input.setInputFiles([...files]);
    await page.waitForURL(/data=local/);
    await there(page, '[data-status=ready]');
    // By the clock of the page, which says when that was: it is looked for a few times a second.
    drawn = (await idleOf(page)) - began;
  });
  const heap = await heapOf(page);
  const map = await page.locator('canvas').first().boundingBox();
  const place = await pointOn(page.locator('ul a[href*="/place/"]').first());
  const choosing = await threadOf(page, REST, async () => {
    await page.mouse.click(...place);
    await page.waitForURL(/\/place\//);
  });
  const back = await threadOf(page, REST, async () => {
    await page.goBack();
    await page.waitForURL((url) => !url.pathname.includes('/place/'));
  });
  const link = await pointOn(page.getByRole('link', { name: 'Matrix', exact: true }).first());
  const matrix = await threadOf(page, REST, async () => {
    await page.mouse.click(...link);
    await there(page, 'table td a');
  });
  await page.goBack();
  await page.waitForTimeout(REST);
  const frame = await framesOf(browser, page);
  if (!map) throw new Error('The page has no map.');
  return { drawn, opening, heap, frame, steps: { choosing, back, matrix }, map };
}

/** Opens as many flows as a package, as an earlier build could. */
export async function openedPackage(
  { page }: Window,
  site: string,
  rows: number,
): Promise<Measured> {
  await fetched(site, rows);
  let drawn = 0;
  const opening = await threadOf(page, REST, async () => {
    const began = performance.now();
    await page.goto(`${site}/en/?data=/seeded/${rows}/datapackage.json`, {
      waitUntil: 'commit',
      timeout: PATIENCE,
    });
    await page.getByText(`${rows} seeded flows`).first().waitFor({ state: 'attached' });
    await atRest(page);
    drawn = performance.now() - began;
  });
  return { drawn, opening, heap: await heapOf(page) };
}

/** Opens a page of the bench: an empty map, or another way to draw so many flows, within some time. */
export async function openedPage(
  { browser, page }: Window,
  site: string,
  { name, rows, limit }: { readonly name: string; readonly rows: number; readonly limit: number },
): Promise<Measured> {
  await fetched(site, rows);
  let drawn = 0;
  const opening = await threadOf(page, REST, () =>
    within(limit, 'drawing all flows', async () => {
      const began = performance.now();
      await page.goto(`${site}/bench/${name}/?data=/seeded/${rows}/`, { waitUntil: 'commit' });
      await page.waitForFunction(() => window.contestant !== undefined);
      await page.evaluate(() => window.contestant?.drawn);
      drawn = performance.now() - began;
    }),
  );
  const frame = await framesOf(browser, page);
  return { drawn, opening, frame, heap: await heapOf(page) };
}

/** A browser of its own with one page. */
export interface Window {
  readonly browser: Browser;
  readonly page: Page;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Has the files of a package made and packed before anyone waits for them. */
async function fetched(site: string, rows: number): Promise<void> {
  if (rows === 0) return;
  for (const file of ['flows.csv', 'places.geojson']) {
    await new Promise<void>((resolve, reject) => {
      // A connection each: making a million flows takes longer than one is kept.
      get(`${site}/seeded/${rows}/${file}`, { agent: false }, (response) => {
        response.resume().once('end', resolve);
      }).once('error', reject);
    });
  }
}

/** When the map of a page was first at rest, by the clock of that page; milliseconds. */
function idleOf(page: Page): Promise<number> {
  return page.evaluate(() => performance.getEntriesByName('map-idle').at(-1)?.startTime ?? NaN);
}

async function atRest(page: Page): Promise<void> {
  await page.locator('[data-status=ready]').waitFor({ state: 'attached' });
}

/** Waits for an element as the page itself finds it: the search of a locator takes the window longer, and would count. */
async function there(page: Page, selector: string): Promise<void> {
  await page.waitForFunction((each) => document.querySelector(each) !== null, selector, {
    polling: 250,
  });
}

/** Where the mouse meets a link, found before anything is measured. */
async function pointOn(link: Locator): Promise<[x: number, y: number]> {
  await link.scrollIntoViewIfNeeded();
  const box = await link.boundingBox();
  if (!box) throw new Error('The link is not to be seen.');
  return [box.x + Math.min(20, box.width / 2), box.y + box.height / 2];
}

async function heapOf(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  for (let time = 0; time < 2; time++) await session.send('HeapProfiler.collectGarbage');
  const usage: { usedSize: number; backingStorageSize?: number } =
    await session.send('Runtime.getHeapUsage');
  return (usage.usedSize + (usage.backingStorageSize ?? 0)) / 1e6;
}
