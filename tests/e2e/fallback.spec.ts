import { expect, test } from '@playwright/test';
import {
  FLOWS,
  LOCALES,
  mapOf,
  openAtlas,
  openPage,
  PLACES,
  withoutMap,
  withoutPaint,
  WORDS,
} from './support/atlas';

const SENTENCES = {
  en: { noScript: /needs JavaScript/, failed: /map could not start/ },
  zh: { noScript: /需要JavaScript/, failed: /交互地图未能启动/ },
} as const;

for (const locale of LOCALES) {
  const words = WORDS[locale];

  test.describe(`without script (${locale})`, () => {
    test.use({ javaScriptEnabled: false });

    test('names and lists everything, and says why there is no map', async ({ page }) => {
      await page.goto(`/${locale}/`);
      const places = page.getByRole('list', { name: words.places });
      for (const { properties } of PLACES) {
        await expect(
          places.getByRole('link', { name: properties[`name_${locale}`] }).first(),
        ).toBeAttached();
      }
      const flows = page.getByRole('list', { name: words.flows });
      for (const flow of FLOWS) {
        await expect(
          flows.getByRole('link', { name: flow[`name_${locale}`] ?? '' }).first(),
        ).toBeAttached();
      }
      await expect(mapOf(page).locator('svg').first()).toBeVisible();
      await expect(page.getByText(SENTENCES[locale].noScript)).toBeVisible();
    });

    test('a place keeps its figures', async ({ page }) => {
      await page.goto(`/${locale}/place/caofeidian/`);
      const details = page.getByRole('complementary', { name: words.details });
      await expect(details.getByRole('heading', { level: 2 })).toContainText(words.caofeidian);
      await expect(details).toContainText(locale === 'zh' ? '1943平方公里' : '1,943\u00A0km²');
    });

    test('an indicator colours the regions of the picture', async ({ page }) => {
      await page.goto(`/${locale}/indicator/tertiary-share/`);
      const fills = await mapOf(page)
        .locator('use.region')
        .evaluateAll((regions) => regions.map((region) => getComputedStyle(region).fill));
      expect(new Set(fills).size).toBe(3);
      const classes = page.getByRole('complementary').locator('svg rect');
      const colours = await classes.evaluateAll((rects) =>
        rects.map((rect) => getComputedStyle(rect).fill),
      );
      for (const fill of fills) expect(colours).toContain(fill);
    });
  });

  test(`without WebGL the picture stays and the page says why (${locale})`, async ({ page }) => {
    await withoutMap(page);
    await openPage(page, `/${locale}/flow/shougang-caofeidian/`);
    await expect(page.getByText(SENTENCES[locale].failed)).toBeVisible();
    await expect(mapOf(page).locator('svg').first()).toBeVisible();
    await page.getByRole('checkbox', { name: words.market }).uncheck();
    await expect(page).toHaveURL(/categories=/);
  });
}

test('a printer, which has no map, gets the picture of the present view', async ({ page }) => {
  await withoutPaint(page);
  await openAtlas(page, '/en/');
  const titles = page.locator('.picture a.flow title');
  const markets = FLOWS.filter(({ category }) => category === 'market').map((flow) => flow.name_en);
  const before = await titles.allTextContents();
  // A line may stand for several flows that are alike.
  const others = before.filter(
    (title) => !title.split('\n').some((each) => markets.includes(each)),
  );
  expect(others.length).toBeLessThan(before.length);

  await page.getByRole('checkbox', { name: WORDS.en.market }).uncheck();
  await expect(page).toHaveURL(/categories=/);
  await expect(async () => {
    await page.pdf();
    expect((await titles.allTextContents()).sort()).toEqual([...others].sort());
  }).toPass();
});

test('until the map has come, the picture shows what the filters of the address leave', async ({
  page,
}) => {
  // MapLibre never comes.
  await page.route('**/_app/immutable/**/*.js', async (route) => {
    const response = await route.fetch();
    if (!(await response.text()).includes('maplibregl-canvas')) await route.fulfill({ response });
  });
  await page.goto('/en/?status=planned');
  const planned = FLOWS.filter(({ status }) => status === 'planned').map(({ id }) => id);
  /** The flows of lines, which are links, and of those that lenses show. */
  const drawn = async () => {
    const titles = await page.locator('.picture a.flow title').allTextContents();
    const names = titles.flatMap((title) => title.split('\n'));
    const near = await page
      .locator('.picture g[data-flow]')
      .evaluateAll((arrows) => arrows.map((arrow) => arrow.getAttribute('data-flow') ?? ''));
    const onLines = FLOWS.filter(({ name_en }) => names.includes(name_en ?? ''));
    return [...onLines.map(({ id }) => id), ...near.flatMap((ids) => ids.split(' '))].sort();
  };
  await expect.poll(drawn).toEqual(planned.sort());
  await expect(mapOf(page)).toHaveAttribute('data-status', 'loading');
});
