import { expect, test, type Page } from '@playwright/test';
import { openBuiltIn } from '../../src/package/built-in';
import type { Scheme } from '../../src/scene/style/read-palette';
import { fromDisk } from '../support/built-in';
import { isLike } from '../support/colours';
import {
  cameraOf,
  coloursAt,
  FLOWS,
  LOCALES,
  mapIsReady,
  mapOf,
  openAtlas,
  openPage,
  PALETTE,
  project,
  spotsOn,
  withoutMap,
  withoutPaint,
  WORDS,
  type Camera,
  type Locale,
} from './support/atlas';
import en from '../../src/i18n/words/en/legend';
import zh from '../../src/i18n/words/zh/legend';

const LEGEND = { en, zh };

/** A point of the district away from its symbols and from the flows that end there. */
const CAOFEIDIAN = [118.7, 39.32] as const;

/** The symbol of Beijing. */
const BEIJING = [116.397, 39.908] as const;

function expectSameCamera(found: Camera, expected: Camera): void {
  expect(Math.abs(found.zoom - expected.zoom)).toBeLessThan(1e-3);
  expect(Math.abs(found.lat - expected.lat)).toBeLessThan(1e-4);
  expect(Math.abs(found.lng - expected.lng)).toBeLessThan(1e-4);
}

/** What the journey presses: the words of the page are held by their own tests. */
const PRESSED = {
  en: {
    sectors: 'Industries',
    only: 'Only Water',
    share: 'Share',
    copy: 'Copy',
    onlyThese: 'Count and list these flows alone',
  },
  zh: {
    sectors: '行业',
    only: '仅显示水资源',
    share: '分享',
    copy: '复制',
    onlyThese: '计数与列表仅限这些流向',
  },
} as const;

/** The only flow that its choices leave: of water, between Caofeidian and Beijing. */
const LEFT = 'desalinated-water-beijing';

/**
 * Readers who ask for less motion see the stages begin, from the first on; the others every year.
 * Only water is left by then, which has no date that would be a stop of its own.
 */
const PLAYED = {
  en: { motion: 'reduce', from: '2014', years: [1982, 1996, 2004, 2011, 2014] },
  zh: { motion: 'no-preference', from: '2010', years: [2011, 2012, 2013, 2014] },
} as const;

/** The screen on which the link is opened again. */
const OTHER_SCREEN = {
  en: { deviceScaleFactor: 2, colorScheme: 'dark' },
  zh: { deviceScaleFactor: 1, colorScheme: 'light' },
} as const;

/** Plays the years to the last; gives those that were shown. */
async function playYears(page: Page, locale: Locale): Promise<number[]> {
  const { play } = LEGEND[locale];
  const years = page.locator('output').evaluate(
    (output) =>
      new Promise<number[]>((resolve) => {
        const seen: number[] = [];
        new MutationObserver(() => {
          seen.push(Number(output.textContent));
          if (seen.at(-1) === 2014) resolve(seen);
        }).observe(output, { childList: true, characterData: true, subtree: true });
      }),
  );
  await page.getByRole('button', { name: play }).click();
  const seen = await years;
  await expect(page.getByRole('button', { name: play })).toBeVisible();
  return seen;
}

/**
 * Where along the line of the flow that is left its colour is to be seen, once it is there and
 * nowhere beside the line: the map comes through slowly.
 */
async function dotsOfFlow(page: Page, scheme: Scheme): Promise<boolean[]> {
  const dataset = await openBuiltIn(fromDisk);
  const hue = PALETTE.get('layer-5')?.[scheme] ?? '';
  let along: boolean[] = [];
  await expect(async () => {
    const line = await spotsOn(page, dataset, LEFT);
    const beside = line.map(({ x, y }) => ({ x, y: y - 12 }));
    const isPainted = (await coloursAt(page, [...line, ...beside])).map((each) =>
      isLike(each, hue),
    );
    along = isPainted.slice(0, line.length);
    expect(countOf(along)).toBeGreaterThan(line.length / 5);
    // Names near the line have an ink that is like this colour.
    expect(countOf(isPainted.slice(line.length))).toBeLessThan(countOf(along) / 2);
  }).toPass({ timeout: 45_000 });
  return along;
}

const countOf = (marks: readonly boolean[]) => marks.filter(Boolean).length;

test.describe('a view found on the map opens again from the link that is copied', () => {
  for (const locale of LOCALES) {
    const words = WORDS[locale];
    const pressed = PRESSED[locale];
    const played = PLAYED[locale];

    test(`with choices, year, pair and camera (${locale})`, async ({ browser, baseURL }) => {
      const here = await browser.newContext({
        baseURL,
        reducedMotion: played.motion,
        permissions: ['clipboard-read', 'clipboard-write'],
      });
      const page = await here.newPage();
      await openAtlas(page, `/${locale}/`);

      const at = await project(page, CAOFEIDIAN);
      await page.mouse.click(at.x, at.y);
      const details = page.getByRole('complementary', { name: words.details });
      await expect(details.getByRole('heading', { level: 2 })).toHaveText(words.caofeidian);
      await expect(page).toHaveURL(new RegExp(`/${locale}/place/caofeidian/`));

      const legend = page.getByRole('group', { name: words.layers });
      await legend.getByRole('checkbox', { name: words.market }).uncheck();
      await expect(page).toHaveURL(/categories=industry,services,innovation,capital,resources/);
      await page.getByText(PRESSED[locale].sectors, { exact: true }).click();
      await page.getByRole('button', { name: pressed.only }).click();
      await expect(page).toHaveURL(/sectors=water/);

      const year = page.getByRole('slider', { name: words.year });
      await year.fill(played.from);
      expect(await playYears(page, locale)).toEqual(played.years);
      await expect(page).not.toHaveURL(/year=/);
      await year.fill('2012');
      await expect(page).toHaveURL(/year=2012/);

      const second = await project(page, BEIJING);
      await page.keyboard.down('Shift');
      await page.mouse.click(second.x, second.y);
      await page.keyboard.up('Shift');
      await expect(page).toHaveURL(/with=beijing/);

      const before = page.url();
      const box = (await mapOf(page).boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
      const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
      await page.mouse.move(x, y);
      await page.mouse.down();
      await page.mouse.move(x - 40, y + 30, { steps: 6 });
      await page.mouse.up();
      await expect(page).not.toHaveURL(before);
      await expect(page).toHaveURL(/map=/);
      const camera = await settledCamera(page);
      await page.mouse.move(5, 5);
      const dots = await dotsOfFlow(page, 'light');

      await page.getByRole('button', { name: pressed.share }).click();
      await page.getByRole('button', { name: pressed.copy, exact: true }).click();
      await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toMatch(/map=/);
      const link = await page.evaluate(() => navigator.clipboard.readText());
      await here.close();

      const screen = OTHER_SCREEN[locale];
      const there = await browser.newContext({ baseURL, viewport: page.viewportSize(), ...screen });
      const fresh = await there.newPage();
      await openAtlas(fresh, link);
      const theirs = fresh.getByRole('complementary', { name: words.details });
      await expect(theirs.getByRole('heading', { level: 2 })).toHaveText(words.caofeidian);
      const layers = fresh.getByRole('group', { name: words.layers });
      await expect(layers.getByRole('checkbox', { name: words.market })).not.toBeChecked();
      await expect(layers.getByRole('checkbox', { name: words.industry })).toBeChecked();
      const sectors = new Set(FLOWS.map(({ sector }) => sector)).size;
      await expect(fresh.getByText(LEGEND[locale].chosen(1, sectors))).toBeVisible();
      await expect(fresh.getByRole('slider', { name: words.year })).toHaveValue('2012');
      const partner = theirs.getByRole('combobox', { name: LEGEND[locale].withPlace });
      await expect(partner).toHaveValue('beijing');
      await expect(theirs.getByRole('checkbox', { name: pressed.onlyThese })).toBeChecked();
      expectSameCamera(await cameraOf(fresh), camera);

      // The dots of the flow lie where they did, in the colour of the scheme.
      const again = await dotsOfFlow(fresh, screen.colorScheme);
      const same = again.filter((isOn, index) => isOn === dots[index]);
      expect(same.length).toBeGreaterThan(0.75 * dots.length);
      await there.close();
    });
  }
});

/** The camera, once the address has it too. */
async function settledCamera(page: Page): Promise<Camera> {
  await expect
    .poll(async () => {
      const { zoom, lat, lng } = await cameraOf(page);
      const [z, a, g] = (new URL(page.url()).searchParams.get('map') ?? '').split('/').map(Number);
      return Math.max(
        Math.abs((z ?? NaN) - zoom),
        Math.abs((a ?? NaN) - lat),
        Math.abs((g ?? NaN) - lng),
      );
    })
    .toBeLessThan(1e-3);
  return cameraOf(page);
}

test('Back and Forward restore each step', async ({ page }) => {
  await withoutMap(page);
  await openPage(page, '/en/');
  const heading = page.getByRole('complementary').getByRole('heading', { level: 2 });
  const overview = await heading.textContent();
  const market = page.getByRole('checkbox', { name: WORDS.en.market });

  await page
    .getByRole('list', { name: 'Places' })
    .getByRole('link', { name: 'Caofeidian', exact: true })
    .first()
    .click();
  await expect(heading).toHaveText('Caofeidian');
  await market.uncheck();
  await expect(page).toHaveURL(/categories=/);
  const year = page.getByRole('slider', { name: 'Year' });
  await year.focus();
  await page.keyboard.press('ArrowLeft');
  await expect(page).toHaveURL(/year=2013/);

  await page.goBack();
  await expect(page).not.toHaveURL(/year=/);
  await expect(year).toHaveValue('2014');
  await expect(market).not.toBeChecked();
  await page.goBack();
  await expect(market).toBeChecked();
  await expect(heading).toHaveText('Caofeidian');
  await page.goBack();
  await expect(heading).toHaveText(overview ?? '');

  await page.goForward();
  await expect(heading).toHaveText('Caofeidian');
  await page.goForward();
  await expect(market).not.toBeChecked();
  await page.goForward();
  await expect(year).toHaveValue('2013');

  // Choices come back with the page that they were made on, also where Back opens it anew.
  await page.getByRole('link', { name: 'Data', exact: true }).first().click();
  await expect(page).toHaveURL(/\/data\/\?.*year=2013/);
  await page.goBack();
  await expect(heading).toHaveText('Caofeidian');
  await expect(year).toHaveValue('2013');
  await expect(market).not.toBeChecked();
  await page.goBack();
  await expect(year).toHaveValue('2014');
  await page.reload();
  await expect(year).toHaveValue('2014');
  await expect(market).not.toBeChecked();
});

test('Escape and a click on empty sea clear the selection', async ({ page }) => {
  await withoutPaint(page);
  await openAtlas(page, '/en/place/caofeidian/');
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL(/\/en\/(\?|$)/);
  await page
    .getByRole('list', { name: 'Places' })
    .getByRole('link', { name: 'Huanghua', exact: true })
    .first()
    .click();
  await expect(page).toHaveURL(/place\/huanghua/);
  await openAtlas(page, '/en/place/huanghua/?map=7.5/39/118.4');
  const sea = await project(page, [118.15, 38.6]);
  await page.mouse.click(sea.x, sea.y);
  await expect(page).toHaveURL(/\/en\/(\?|$)/);
});

test('the language switch keeps the view', async ({ page }) => {
  await withoutPaint(page);
  await openAtlas(page, '/en/place/binhai/?map=8.5/39/117.5&year=2012&categories=innovation');
  await page.getByRole('link', { name: '中文' }).click();
  await expect(page).toHaveURL(
    '/zh/place/binhai/?map=8.5/39/117.5&year=2012&categories=innovation',
  );
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hans');
  await mapIsReady(page);
});

test('keys stay on the language switch', async ({ page }) => {
  await withoutMap(page);
  await openPage(page, '/en/place/binhai/');
  await page.getByRole('link', { name: '中文' }).press('Enter');
  await expect(page).toHaveURL('/zh/place/binhai/');
  await expect(page.getByRole('link', { name: 'English' })).toBeFocused();
});
