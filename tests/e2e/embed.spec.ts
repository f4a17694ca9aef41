import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { withoutPaint } from './support/atlas';

const HOST = (width: number, height: number) => `<!doctype html>
<html lang="en"><title>A page</title><main><h1>A page</h1>
<iframe title="Flows" src="/en/flow/shougang-caofeidian/?year=2013&embed=1"
  width="${width}" height="${height}" frameborder="0"></iframe></main></html>`;

test.beforeEach(({ page }) => withoutPaint(page));

test('a frame in another page shows the map and leads to the whole view', async ({ page }) => {
  const said: string[] = [];
  page.on('console', (message) => said.push(message.text()));
  page.on('pageerror', (error) => said.push(error.message));
  await page.route('**/host-page', (route) =>
    route.fulfill({ contentType: 'text/html', body: HOST(320, 240) }),
  );
  await page.goto('/host-page');
  const frame = page.frameLocator('iframe');
  const map = frame.getByRole('region', { name: 'Map' });
  await expect(map).toHaveAttribute('data-status', 'ready');
  // The host page has the address of an earlier atlas, which leads to that of today.
  expect(await frame.locator('html').evaluate(() => location.pathname + location.search)).toBe(
    '/embed/en/flow/shougang-caofeidian/?year=2013',
  );

  await expect(frame.getByRole('heading', { level: 1 })).toHaveText(
    'Shougang steelworks to Caofeidian',
  );
  await expect(frame.getByRole('complementary')).toBeHidden();
  await expect(frame.getByRole('group', { name: 'Layers' })).toBeHidden();
  await expect(frame.getByRole('slider', { name: 'Year' })).toBeHidden();
  const whole = frame.getByRole('link', { name: 'Open in the atlas, in a new tab' });
  await expect(whole).toHaveAttribute('href', '/en/flow/shougang-caofeidian/?year=2013');
  await expect(whole).toHaveAttribute('target', '_blank');
  await expect(frame.getByRole('link', { name: /Tang et al\. \(2018\)/ })).toBeVisible();

  const legend = frame.getByText('Industrial relocations', { exact: true });
  await expect(legend.filter({ visible: true })).toHaveCount(0);
  const small = await map.boundingBox();
  expect(small?.height).toBeGreaterThan(150);
  await frame.getByText('Legend', { exact: true }).click();
  await expect(legend.filter({ visible: true })).toHaveCount(1);
  await frame.getByText('Legend', { exact: true }).click();

  const iframe = page.locator('iframe');
  await iframe.evaluate((element) => {
    element.setAttribute('width', '1000');
    element.setAttribute('height', '600');
  });
  await expect(legend.filter({ visible: true })).toHaveCount(1);
  await expect.poll(async () => (await map.boundingBox())?.width).toBe(1000);
  const overflow = await frame
    .locator('html')
    .evaluate((html) => [
      html.scrollWidth - html.clientWidth,
      html.scrollHeight - html.clientHeight,
    ]);
  expect(overflow).toEqual([0, 0]);

  const steps = await page.evaluate(() => history.length);
  const large = await map.boundingBox();
  // Some of these points lie in the region, away from all lines; the map may still be growing.
  const card = frame.getByRole('status').filter({ has: frame.getByRole('heading', { level: 2 }) });
  const spots = [440, 500, 560].flatMap((x) => [400, 300, 240].map((y) => ({ x, y })));
  let turn = 0;
  await expect(async () => {
    const { x, y } = spots[turn++ % spots.length] ?? { x: 0, y: 0 };
    await page.mouse.click((large?.x ?? 0) + x, (large?.y ?? 0) + y);
    await expect(card).toBeVisible({ timeout: 3000 });
  }).toPass();
  const name = await card.getByRole('heading').innerText();
  await expect(card.getByRole('link', { name: 'Full page' })).toHaveAttribute(
    'href',
    /^\/en\/(place|flow)\/[\w-]+\/\?year=2013$/,
  );
  expect(name).not.toBe('');
  expect(await page.evaluate(() => history.length)).toBe(steps);
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    .analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  await card.getByRole('button', { name: 'Close' }).click();
  await expect(card).toBeHidden();
  await expect(frame.getByRole('heading', { level: 1 })).toHaveText(
    'Shougang steelworks to Caofeidian',
  );
  expect(said).toEqual([]);
});
