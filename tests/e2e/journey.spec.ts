import { expect, test } from '@playwright/test';
import {
  cameraOf,
  LOCALES,
  mapIsReady,
  mapOf,
  openAtlas,
  project,
  WORDS,
  type Camera,
} from './support/atlas';

/** A point of the district away from its symbols and from the flows that end there. */
const CAOFEIDIAN = [118.7, 39.32] as const;

function expectSameCamera(found: Camera, expected: Camera): void {
  expect(Math.abs(found.zoom - expected.zoom)).toBeLessThan(1e-3);
  expect(Math.abs(found.lat - expected.lat)).toBeLessThan(1e-4);
  expect(Math.abs(found.lng - expected.lng)).toBeLessThan(1e-4);
}

for (const locale of LOCALES) {
  const words = WORDS[locale];

  test(`a view found on the map opens again from its address (${locale})`, async ({
    page,
    browser,
    baseURL,
  }) => {
    await openAtlas(page, `/${locale}/`);
    const details = page.getByRole('complementary', { name: words.details });

    const at = await project(page, CAOFEIDIAN);
    await page.mouse.click(at.x, at.y);
    await expect(details.getByRole('heading', { level: 2 })).toHaveText(words.caofeidian);
    await expect(page).toHaveURL(new RegExp(`/${locale}/place/caofeidian/`));

    const market = page
      .getByRole('group', { name: words.layers })
      .getByRole('checkbox', { name: words.market });
    await market.uncheck();
    await expect(page).toHaveURL(/categories=industry,services,innovation,capital,resources/);

    const before = page.url();
    const box = (await mapOf(page).boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x - 90, y + 60, { steps: 6 });
    await page.mouse.up();
    await expect(page).not.toHaveURL(before);
    await expect(page).toHaveURL(/map=/);
    const camera = await settledCamera();
    const address = page.url();

    const context = await browser.newContext({ baseURL, viewport: page.viewportSize() });
    const fresh = await context.newPage();
    await openAtlas(fresh, address);
    await expect(
      fresh.getByRole('complementary', { name: words.details }).getByRole('heading', { level: 2 }),
    ).toHaveText(words.caofeidian);
    const layers = fresh.getByRole('group', { name: words.layers });
    await expect(layers.getByRole('checkbox', { name: words.market })).not.toBeChecked();
    await expect(layers.getByRole('checkbox', { name: words.industry })).toBeChecked();
    await expect(fresh.getByRole('slider', { name: words.year })).toHaveValue('2014');
    expectSameCamera(await cameraOf(fresh), camera);
    await context.close();

    async function settledCamera(): Promise<Camera> {
      await expect
        .poll(async () => {
          const { zoom, lat, lng } = await cameraOf(page);
          const [z, a, g] = (new URL(page.url()).searchParams.get('map') ?? '')
            .split('/')
            .map(Number);
          return Math.max(
            Math.abs((z ?? NaN) - zoom),
            Math.abs((a ?? NaN) - lat),
            Math.abs((g ?? NaN) - lng),
          );
        })
        .toBeLessThan(1e-3);
      return cameraOf(page);
    }
  });
}

test('Back and Forward restore each step', async ({ page }) => {
  await openAtlas(page, '/en/');
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
});

test('Escape and a click on empty sea clear the selection', async ({ page }) => {
  await openAtlas(page, '/en/place/caofeidian/');
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL(/\/en\/(\?|$)/);
  await page
    .getByRole('list', { name: 'Places' })
    .getByRole('link', { name: 'Huanghua', exact: true })
    .first()
    .click();
  await expect(page).toHaveURL(/place\/huanghua/);
  await openAtlas(page, '/en/place/caofeidian/?map=7.5/39/118.4');
  const sea = await project(page, [119.6, 38.6]);
  await page.mouse.click(sea.x, sea.y);
  await expect(page).toHaveURL(/\/en\/(\?|$)/);
});

test('the language switch keeps the view', async ({ page }) => {
  await openAtlas(page, '/en/place/binhai/?map=8.5/39/117.5&year=2012&categories=innovation');
  await page.getByRole('link', { name: '中文' }).click();
  await expect(page).toHaveURL(
    '/zh/place/binhai/?map=8.5/39/117.5&year=2012&categories=innovation',
  );
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hans');
  await mapIsReady(page);
});
