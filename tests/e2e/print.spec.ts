import { expect, test, type Page } from '@playwright/test';
import { openAtlas, mapOf, withoutPaint } from './support/atlas';

const VIEWS = [
  '/en/',
  '/zh/place/langfang/',
  '/en/place/caofeidian/?map=8.4/39.1/118.3',
  '/zh/story/markets/',
  '/en/flow/shougang-caofeidian/',
];

test.beforeEach(({ page }) => withoutPaint(page));

/** What the window shows of the map, as it is read by a person. */
function seenOf(page: Page, lines: string) {
  return page.evaluate((lines) => {
    const texts = (selector: string) =>
      [...document.querySelectorAll(selector)]
        .filter((each) => each.checkVisibility({ visibilityProperty: true }))
        .map((each) => each.textContent.trim())
        .filter((text) => text !== '')
        .sort();
    return {
      names: texts(`${lines} :is(.flow-name, .amount)`),
      numbers: texts(`${lines} .disc`),
      legend: texts('.legend label'),
      sources: texts('aside article a[aria-label]:not(nav a)'),
      lists: texts('aside li i'),
    };
  }, lines);
}

const WITH_CONTROLS = [
  '/en/place/caofeidian/?direction=in',
  '/en/?status=planned',
  '/zh/compare/?compare=beijing,tianjin',
  '/en/matrix/?from=beijing&to=hebei',
  '/zh/story/markets/',
  '/en/outcomes/',
];

for (const address of WITH_CONTROLS) {
  test(`${address} prints no control, but what is chosen`, async ({ page }) => {
    await openAtlas(page, address);
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    await page.emulateMedia({ media: 'print' });
    const controls = page.locator(
      'button:not(th > button), input, textarea, form, .control, [popover], a[rel=next], summary:not(.credits *)',
    );
    const printed = await controls.evaluateAll((all) =>
      all
        .filter((each) => each.checkVisibility({ visibilityProperty: true }))
        .filter((each) => each.closest('details')?.open !== true)
        .map((each) => each.outerHTML.slice(0, 120)),
    );
    expect(printed).toEqual([]);
    // What is chosen from is printed as the text of what is chosen.
    for (const select of await page.locator('select:visible').all()) {
      await expect(select).toHaveCSS('appearance', 'none');
      await expect(select).toHaveCSS('border-top-width', '0px');
    }
  });
}

test('of ways to choose from, the chosen one is printed, and no row of what is left out', async ({
  page,
}) => {
  await openAtlas(page, '/en/place/caofeidian/?direction=in&status=planned');
  await page.emulateMedia({ media: 'print' });
  const article = page.getByRole('complementary');
  await expect(article.getByText('In', { exact: true })).toBeVisible();
  await expect(article.getByText('In and out', { exact: true })).toBeHidden();
  await expect(page.locator('.legend').getByText('Planned', { exact: true })).toBeVisible();
  await expect(page.locator('.legend').getByText('Operating', { exact: true })).toBeHidden();
});

for (const address of VIEWS) {
  test(`${address} prints what it shows`, async ({ page }) => {
    await openAtlas(page, address);
    const map = mapOf(page);
    await expect.poll(() => map.locator('.caption').count()).toBeGreaterThan(0);
    // Beside a story the legend waits behind its chip; on paper it lies open.
    const chip = page.locator('.drawer.folded > summary');
    for (const each of await chip.all()) await each.click();
    const shown = await seenOf(page, '[role=region] > :not(.picture)');

    // A browser says that it prints before it lays the page out for paper.
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    const printed = await seenOf(page, '.picture');
    expect(printed).toEqual(shown);
    expect(printed.names.length + printed.numbers.length).toBeGreaterThan(0);

    // Every line is found by the flows that it stands for.
    const lines = map.locator('.picture [data-flow]');
    expect(await lines.count()).toBeGreaterThan(0);
    await expect(map.locator('.picture p')).toHaveText(page.url());

    // On a white sheet, whatever the scheme of the window, and no wider than that.
    await page.setViewportSize({ width: 703, height: 1032 });
    const ink = await page.evaluate(() => ({
      scheme: getComputedStyle(document.documentElement).colorScheme,
      text: getComputedStyle(document.body).color,
      wide: document.documentElement.scrollWidth,
    }));
    expect(ink).toEqual({ scheme: 'light', text: 'rgb(28, 39, 51)', wide: 703 });
  });
}
