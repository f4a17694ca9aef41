import { expect, test } from '@playwright/test';
import { FLOWS, LOCALES, mapIsReady, openAtlas, PLACES } from './support/atlas';

/** The addresses that the design names: others rely on them. */
const PROMISED = [
  'place/beijing',
  'place/tianjin',
  'place/hebei',
  'place/caofeidian',
  'place/binhai',
  'place/langfang',
  'place/gaobeidian',
  'place/tangshan',
  'place/qinhuangdao',
  'place/cangzhou',
  'place/baoding',
  'place/chengde',
  'place/shijiazhuang',
  'place/huanghua',
  'place/zhongguancun',
  'place/zgc-tianjin',
  'place/zgc-shijiazhuang',
  'place/zgc-tangshan',
  'place/zgc-cangzhou',
  'place/zgc-qinhuangdao',
  'flow/shougang-caofeidian',
];

for (const locale of LOCALES) {
  test(`every place and flow has its page (${locale})`, async ({ request }) => {
    const pages = [
      ...PROMISED.map((path) => ({ path, name: null })),
      ...PLACES.map(({ properties }) => ({
        path: `place/${properties.id}`,
        name: properties[`name_${locale}`],
      })),
      ...FLOWS.map((flow) => ({ path: `flow/${flow.id}`, name: flow[`name_${locale}`] ?? '' })),
    ];
    for (const { path, name } of pages) {
      const response = await request.get(`/${locale}/${path}/`);
      expect(response.status(), path).toBe(200);
      const html = await response.text();
      if (name !== null) expect(unescaped(html), path).toMatch(headingOf(name));
      expect(html, path).toContain('hreflang="zh-Hans"');
    }
  });
}

function unescaped(html: string): string {
  return html.replaceAll('&amp;', '&').replaceAll('&#39;', "'").replaceAll('&quot;', '"');
}

function headingOf(name: string): RegExp {
  const quoted = name.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`<h2[^>]*>(\\s|<[^>]*>)*${quoted}`);
}

test('the root sends readers to their language', async ({ browser, baseURL }) => {
  for (const [languages, path] of [
    ['zh-CN', '/zh/'],
    ['en-GB', '/en/'],
    ['de-DE', '/en/'],
  ] as const) {
    const context = await browser.newContext({ locale: languages, baseURL });
    const page = await context.newPage();
    await page.goto('/');
    await expect(page).toHaveURL(path);
    await context.close();
  }
});

test('what an address asks for in vain is named, and the rest is shown', async ({ page }) => {
  await openAtlas(
    page,
    '/en/place/caofeidian/?map=99/99/999&year=3000&categories=market&status=magic',
  );
  const notices = page.getByRole('status');
  await expect(notices.filter({ hasText: 'year=3000' })).toBeVisible();
  await expect(notices.filter({ hasText: 'status=magic' })).toBeVisible();
  await expect(notices.filter({ hasText: 'map=99/99/999' })).toBeVisible();
  await expect(page.getByRole('checkbox', { name: 'Markets and logistics' })).toBeChecked();
  await expect(page.getByRole('checkbox', { name: 'Industrial relocations' })).not.toBeChecked();
});

const HOSTILE = [
  '?map=%',
  '?map=%E0%A4%A',
  '?year=%00',
  '?categories=%2Cindustry',
  '?compare=__proto__,constructor',
  '?indicator=toString',
  '?embed=<script>alert(1)</script>',
  '?status=' + 'x'.repeat(5000),
  '?%25%25%25=&&&&====',
  '??map=1/2/3#/x',
];
test('hostile addresses never leave a blank page', async ({ page }) => {
  const errors: Error[] = [];
  page.on('pageerror', (error) => errors.push(error));
  for (const query of HOSTILE) {
    await page.goto(`/en/${query}`);
    // The map starts from what the address was read as.
    await expect(page.getByRole('application'), query).toBeAttached();
    await expect(page.getByRole('heading', { level: 2 }).first(), query).toBeVisible();
  }
  expect(errors).toEqual([]);
  await page.goto(`/en/${HOSTILE[0]}`);
  await mapIsReady(page);
});

test('a page that does not exist says so and leads on', async ({ page }) => {
  const response = await page.goto('/en/place/atlantis/');
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is no such page');
  await page.getByRole('link', { name: 'Overview' }).first().click();
  await mapIsReady(page);
});
