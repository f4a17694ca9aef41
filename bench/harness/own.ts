import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium, type Browser, type Page } from 'playwright-core';
import { CHROMIUM_FLAGS, findChromium } from '../../scripts/chromium.ts';
import { seededFlows, type SeededFlows } from '../../scripts/seeded/flows.ts';
import { describeMachine } from './machine.ts';
import { Server } from './server.ts';
import { median } from './statistics.ts';
import { threadOf, type Thread } from './thread.ts';

/**
 * A table of many rows dropped into the door for a reader's own data, beside an earlier build that opens
 * the same flows as a package:
 *
 *   npm run own -- [--before <folder of a built site>] [--rows 1000000] [--places 7000] [--rounds 3]
 */
const { values } = parseArgs({
  options: {
    before: { type: 'string' },
    rows: { type: 'string', default: '1000000' },
    places: { type: 'string', default: '7000' },
    rounds: { type: 'string', default: '3' },
  },
});
const [rows, places, rounds] = [values.rows, values.places, values.rounds].map(Number) as [
  number,
  number,
  number,
];

/** A map in software takes long, on a machine that does more than this. */
const PATIENCE = 300_000;

/** How long a page is left alone after each step, so that what follows from it is measured too. */
const REST = 4000;

interface Measured {
  /** From the drop, or the opening of the address, until the map is at rest; milliseconds. */
  readonly drawn: number;
  readonly opening: Thread;
  /** Used heap with typed arrays, in MB. */
  readonly heap: number;
  readonly choosing: Thread | null;
}

const folder = await mkdtemp(join(tmpdir(), 'own-'));
const found: { name: string; measured: Measured[] }[] = [{ name: 'Dropped table', measured: [] }];
if (values.before) found.push({ name: 'Package, earlier build', measured: [] });
try {
  const files = await written(seededFlows(rows, { places }));
  for (let round = 0; round < rounds; round++) {
    found[0]?.measured.push(await visit(new Server(), (page, site) => drop(page, site, files)));
    if (values.before) {
      found[1]?.measured.push(await visit(new Server(values.before, places), openPackage));
    }
    console.error(`round ${round + 1} of ${rounds}`);
  }
  const browser = await launched();
  console.log(JSON.stringify(await describeMachine(browser)));
  await browser.close();
  console.log('| | drawn, ms | opening: longest task, ms (worked) | choosing a place | heap, MB |');
  for (const { name, measured } of found) console.log(lineOf(name, measured));
} finally {
  await rm(folder, { recursive: true });
}

function launched(): Promise<Browser> {
  return chromium.launch({ executablePath: findChromium(), args: CHROMIUM_FLAGS });
}

async function visit(
  server: Server,
  open: (
    page: Page,
    site: string,
  ) => Promise<Pick<Measured, 'drawn' | 'opening' | 'choosing' | 'heap'>>,
): Promise<Measured> {
  const site = await server.start(0);
  const browser = await launched();
  try {
    const page = await browser.newPage({ viewport: { width: 1200, height: 640 } });
    page.setDefaultTimeout(PATIENCE);
    return await open(page, site);
  } finally {
    await browser.close();
    server.stop();
  }
}

async function drop(page: Page, site: string, files: readonly string[]): Promise<Measured> {
  await page.goto(`${site}/en/own/`, { waitUntil: 'networkidle' });
  let drawn = 0;
  const opening = await threadOf(page, REST, async () => {
    const began = performance.now();
    await page.locator('input[type=file]').setInputFiles([...files]);
    await page.waitForURL(/data=local/);
    await atRest(page);
    drawn = performance.now() - began;
  });
  const heap = await heapOf(page);
  const choosing = await threadOf(page, REST, async () => {
    await page.locator('ul a[href*="/place/"]').first().click();
    await page.waitForURL(/\/place\//);
  });
  return { drawn, opening, heap, choosing };
}

async function openPackage(page: Page, site: string): Promise<Measured> {
  const address = `/seeded/${rows}/datapackage.json`;
  // Made and packed before anyone waits for them.
  for (const file of ['flows.csv', 'places.geojson']) {
    await (await fetch(`${site}/seeded/${rows}/${file}`)).arrayBuffer();
  }
  let drawn = 0;
  const opening = await threadOf(page, REST, async () => {
    const began = performance.now();
    await page.goto(`${site}/en/?data=${address}`, { waitUntil: 'commit', timeout: PATIENCE });
    await page.getByText(`${rows} seeded flows`).first().waitFor({ state: 'attached' });
    await atRest(page);
    drawn = performance.now() - began;
  });
  return { drawn, opening, heap: await heapOf(page), choosing: null };
}

async function atRest(page: Page): Promise<void> {
  await page.locator('[data-status=ready]').waitFor({ state: 'attached' });
}

async function heapOf(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  for (let time = 0; time < 2; time++) await session.send('HeapProfiler.collectGarbage');
  const usage: { usedSize: number; backingStorageSize?: number } =
    await session.send('Runtime.getHeapUsage');
  return (usage.usedSize + (usage.backingStorageSize ?? 0)) / 1e6;
}

/** The flows as `origin,dest,count`, and their places. */
async function written({ places, flows }: SeededFlows): Promise<readonly string[]> {
  const id = (index: number) => places[index]?.id ?? '';
  const texts = {
    'flows.csv': `origin,dest,count\n${flows.map((flow) => `${id(flow.origin)},${id(flow.destination)},${Math.ceil(flow.magnitude)}\n`).join('')}`,
    'places.csv': `id,lat,lon\n${places.map(({ id, lat, lng }) => `${id},${lat},${lng}\n`).join('')}`,
  };
  return Promise.all(
    Object.entries(texts).map(async ([name, text]) => {
      await writeFile(join(folder, name), text);
      return join(folder, name);
    }),
  );
}

function lineOf(name: string, measured: readonly Measured[]): string {
  const of = (numbers: readonly number[]) => Math.round(median(numbers));
  const taskOf = (threads: readonly Thread[]) =>
    threads.length === 0
      ? '–'
      : `${of(threads.map(({ longest }) => longest))} (${of(threads.map(({ longestWorked }) => longestWorked))})`;
  const cells = [
    name,
    of(measured.map(({ drawn }) => drawn)),
    taskOf(measured.map(({ opening }) => opening)),
    taskOf(measured.flatMap(({ choosing }) => choosing ?? [])),
    of(measured.map(({ heap }) => heap)),
  ];
  return `| ${cells.join(' | ')} |`;
}
