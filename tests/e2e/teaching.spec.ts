import { expect, test } from '@playwright/test';
import { mapIsReady, openPage, withoutMap } from './support/atlas';

test('from a place to who supplies what to whom in it, and to the flow on the map', async ({
  page,
}) => {
  await withoutMap(page);
  await openPage(page, '/en/place/caofeidian/');
  await page.getByRole('link', { name: 'Who supplies whom, as a diagram' }).click();
  await expect(page).toHaveURL('/en/circular/');
  await expect(page.locator('path[data-flow]')).toHaveCount(12);
  await page.locator('.diagram a').filter({ hasText: 'Brine' }).click();
  await expect(page).toHaveURL('/en/flow/brine-sanyou/');
  await page.getByRole('link', { name: 'Who supplies whom, as a diagram' }).click();
  await expect(page).toHaveURL('/en/circular/');
});

test('without script the diagram, its table and two places face to face are whole', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL });
  const page = await context.newPage();
  await page.goto('/zh/circular/');
  await expect(page.locator('path[data-flow]')).toHaveCount(12);
  await expect(page.getByRole('rowheader')).toHaveCount(12);
  await page.goto('/en/face/caofeidian-binhai/');
  await expect(page.getByRole('row', { name: /^Depth of water/ })).toContainText('not given');
  await expect(page.locator('.picture .pairs text')).toHaveText(/71\skm/);
  await page.goto('/en/handout/markets/');
  await expect(page.getByRole('listitem')).toHaveCount(5);
  // A step that tells of an indicator shows it by its plain address.
  await page.goto('/en/story/obstacles/');
  await expect(page.locator('.picture')).toContainText('0.972');
  await context.close();
});

test('a step shows the years where it turns on them, on a phone as on a desk', async ({ page }) => {
  await withoutMap(page);
  for (const size of [
    { width: 390, height: 844 },
    { width: 1200, height: 640 },
  ]) {
    await page.setViewportSize(size);
    await openPage(page, '/en/story/caofeidian/');
    await expect(page.locator('.chips .time')).toBeHidden();
    await openPage(page, '/en/story/obstacles/');
    await expect(page.locator('.chips .time')).toBeVisible();
  }
});

test('any two places open face to face, also where no page was built for them', async ({
  page,
}) => {
  await withoutMap(page);
  const answer = await page.goto('/en/face/zgc-tianjin-huanghua/');
  expect(answer?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 2 }).first()).toHaveText(
    'Zhongguancun science park (Tianjin) and Huanghua, face to face',
  );
});

test('a class goes through the story by keys', async ({ page }) => {
  await withoutMap(page);
  await openPage(page, '/en/story/markets/');
  await page.keyboard.press('f');
  await expect(page).toHaveURL('/en/story/markets/?lesson=1');
  await expect(page.getByRole('banner')).toBeHidden();
  const region = page.getByRole('region', { name: 'Class' });
  await expect(region).toContainText('In which two cities');
  await page.keyboard.press('Space');
  await expect(region).toContainText('Gaobeidian, in the southwest');
  await page.keyboard.press('ArrowRight');
  await expect(page).toHaveURL(/\/en\/story\/services\/.*lesson=1/);
  await expect(region).not.toContainText('southwest');
  await page.keyboard.press('Escape');
  await expect(page).not.toHaveURL(/lesson/);
  await expect(page.getByRole('banner')).toBeVisible();
});

for (const [width, height] of [
  [1440, 900],
  [1024, 768],
] as const) {
  test(`question and keys of every step are in sight at ${width}×${height}`, async ({ page }) => {
    await withoutMap(page);
    await page.setViewportSize({ width, height });
    for (const step of ['caofeidian', 'markets', 'services']) {
      await openPage(page, `/en/story/${step}/?lesson=1`);
      const region = page.getByRole('region', { name: 'Class' });
      await expect(region.getByText('Escape ends')).toBeInViewport({ ratio: 1 });
      await expect(region.locator('.question')).toBeInViewport({ ratio: 1 });
      await page.keyboard.press('Space');
      await expect(region.locator('.answer')).toBeInViewport({ ratio: 1 });
      await expect(region.locator('.question')).toBeInViewport({ ratio: 1 });
    }
  });
}

test('an address fixes the colours of a frame', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto('/embed/en/place/langfang/?colours=dark');
  await mapIsReady(page);
  await expect(page.getByRole('banner')).toContainText('3 of 41 at Langfang');
  const ground = () => page.evaluate(() => getComputedStyle(document.documentElement).colorScheme);
  await expect.poll(ground).toBe('dark');
});
