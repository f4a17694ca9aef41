import { expect, test, type Page } from '@playwright/test';
import { archiveOf } from '../../src/package/archive';
import { editionFile, editionOf } from '../../src/package/edition';
import type { ReadFile } from '../../src/package/package-file';
import { describePackage } from '../../src/package/plain-table';
import { fromDisk } from '../support/built-in';
import { FLOWS, follow, LOCALES, openAtlas, openPage, PLACES, withoutMap } from './support/atlas';

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
    // The page that the server drew, which shows the flows before the map does.
    await expect(page.locator('.picture .flow').first()).toBeAttached();
    await context.close();
  }
});

test('what an address asks for in vain is named, and the rest is shown', async ({ page }) => {
  await withoutMap(page);
  await openPage(
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

/** What may stand in the place of any value, and whether the atlas has to say that it did not read it. */
const HOSTILE = [
  '%',
  '%00',
  '%E0%A4%A',
  '%252525',
  '%2CBeijing',
  '<script>document.title="harmed"</script>',
  '"><img src=x onerror=document.title="harmed">',
  'javascript:alert(1)',
  '__proto__,constructor',
  'toString',
  '..%2F..%2Fetc%2Fpasswd',
  '%F0%9F%92%A5',
  '%E2%80%AE',
  '1e999',
  'NaN/NaN/NaN',
  'x'.repeat(5000),
] as const;
const KEYS = ['map', 'year', 'status'] as const;
const ODD = ['?%25%25%25=&&&&====', '??map=1/2/3#/x'];

/**
 * Goes to one address after the other, and gives what the notices say of each once they hold its
 * mark, or after as many frames as any window needs.
 */
async function followAll(
  page: Page,
  steps: readonly { readonly address: string; readonly mark: string }[],
): Promise<string[]> {
  return page.evaluate(async (all) => {
    const MOST_FRAMES = 1200;
    const notices = document.querySelector('[role="status"][aria-label="Notices"]');
    const said: string[] = [];
    for (const { address, mark } of all) {
      const link = document.createElement('a');
      link.href = address;
      document.body.append(link);
      link.click();
      link.remove();
      for (let frame = 0; frame < MOST_FRAMES; frame++) {
        if (notices?.textContent?.includes(mark)) break;
        await new Promise(requestAnimationFrame);
      }
      said.push(notices?.textContent ?? '');
    }
    return said;
  }, steps);
}

test('hostile addresses never leave a blank page, run nothing, and are named', async ({ page }) => {
  const errors: Error[] = [];
  page.on('pageerror', (error) => errors.push(error));
  page.on('dialog', (dialog) => {
    errors.push(new Error(dialog.message()));
    void dialog.dismiss();
  });
  // Addresses are read with or without a map, and much faster without.
  await withoutMap(page);
  await openPage(page, '/en/');
  const heading = page.getByRole('heading', { level: 2 }).first();

  const tried = HOSTILE.flatMap((value, index) =>
    KEYS.map((key, at) => ({ key, value, since: 1000 + index * KEYS.length + at })),
  );
  const said = await followAll(
    page,
    tried.map(({ key, value, since }) => ({
      address: `?${key}=${value}&since=${since}`,
      mark: `since=${since},`,
    })),
  );
  for (const [index, { key, value, since }] of tried.entries()) {
    expect(said[index], `${key}=${value}`).toContain(`since=${since},`);
    expect(said[index], `${key}=${value}`).toContain(`${key}=`);
    expect(said[index]).not.toMatch(/x{100}/);
  }
  await expect(heading).toBeVisible();
  for (const query of ODD) {
    await openPage(page, `/en/${query}`);
    await expect(heading, query).toBeVisible();
  }
  for (const path of ['place/%E0%A4%A/', 'flow/<script>alert(1)</script>/']) {
    await page.goto(`/en/${path}`);
    await expect(page.getByRole('heading', { level: 1 }), path).toBeVisible();
  }
  expect(errors).toEqual([]);
  expect(await page.title()).not.toBe('harmed');
  // The map starts from what the address was read as.
  await openAtlas(await page.context().newPage(), `/en/?map=${HOSTILE[0]}`);
});

test('an address that cites data opens with them, and says what has changed since', async ({
  page,
}) => {
  const edition = '0.9.0-0123456789ab';
  const before: ReadFile = async (path) => {
    const text = await fromDisk(path);
    return path === 'flows.csv' ? text.replace(',steel,2003,', ',steel,2002,') : text;
  };
  const { files } = await describePackage(fromDisk);
  const archive = await archiveOf('cited', files, before);
  await page.route(`**/${editionFile('tang-2018', edition)}`, (route) =>
    route.fulfill({ body: Buffer.from(archive), contentType: 'application/zip' }),
  );
  const notice = page.getByRole('status').filter({ hasText: edition });
  const details = page.getByRole('complementary', { name: 'Details' });

  await withoutMap(page);
  await page.goto(`/en/flow/shougang-caofeidian/?year=2013&at=${edition}`);
  await expect(notice).toContainText('In this view: one change.');
  await expect(page.getByText('changed: start')).toBeVisible();
  await expect(details).toContainText('2002');
  await page.getByRole('link', { name: 'See this view with the present data' }).click();
  await expect(page).toHaveURL('/en/flow/shougang-caofeidian/?year=2013');
  await expect(notice).toBeHidden();
  await expect(details).not.toContainText('2002');
  await page.goBack();
  await expect(notice).toContainText('one change');

  await follow(page, `/en/flow/baic-huanghua/?at=${edition}`);
  await expect(notice).toContainText('nothing in this view is affected');
  await follow(page, '/en/flow/baic-huanghua/?at=0.1.0-ffffffffffff');
  await expect(page.getByText('which this atlas does not keep')).toBeVisible();
  await follow(page, `/en/flow/baic-huanghua/?at=${await editionOf(fromDisk)}`);
  await expect(page.getByText('which this atlas does not keep')).toBeHidden();
  await expect(page.getByRole('link', { name: /present data/ })).toHaveCount(0);
});

test('a page that does not exist says so, finds what is near and leads on', async ({ page }) => {
  await withoutMap(page);
  const response = await page.goto('/en/place/atlantis/');
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 2 }).first()).toHaveText('There is no such page');
  // The header of the site leads on from here too.
  const header = page.getByRole('banner');
  await expect(header.getByRole('link', { name: 'Matrix' })).toHaveAttribute('href', '/en/matrix/');
  await expect(header.getByRole('link', { name: '中文' })).toHaveAttribute('href', '/zh/');
  await expect(page.getByRole('combobox')).toHaveValue('atlantis');
  await expect(page.getByRole('link', { name: 'Overview' }).first()).toHaveAttribute(
    'href',
    '/en/',
  );

  await page.goto('/zh/place/caofedian/?year=2012');
  await expect(page.getByRole('heading', { level: 2 }).first()).toHaveText('页面不存在');
  await expect(
    page.getByText('网址可能有误，或页面已移动。可以从这里继续，或搜索：'),
  ).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hans');
  await page.getByRole('option').first().click();
  await expect(page).toHaveURL('/zh/place/caofeidian/?year=2012');

  // From here on the search of the header serves.
  await page.keyboard.press('/');
  await page.getByRole('combobox', { name: '搜索本图集' }).fill('lang fang');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/zh/place/langfang/?year=2012');
});

for (const [written, meant] of [
  ['/en/place/LANGFANG/?year=2012', '/en/place/langfang/?year=2012'],
  ['/en/story/4/', '/en/story/caofeidian/'],
  ['/ZH/flow/Shougang-Caofeidian/', '/zh/flow/shougang-caofeidian/'],
  ['/en/face/Langfang-CAOFEIDIAN/', '/en/face/langfang-caofeidian/'],
] as const) {
  test(`${written} leads to ${meant}`, async ({ page }) => {
    await withoutMap(page);
    await page.goto(written);
    await expect(page).toHaveURL(meant);
    await expect(page.getByRole('complementary')).toBeVisible();
  });
}

test('a notice says what of an address was ignored, and why', async ({ page }) => {
  await withoutMap(page);
  await openPage(page, '/en/?YEAR=2013&amp;status=planned&type=foo&year=2003&undated=x');
  const notices = page.locator('.notice p');
  await expect(notices).toHaveText([
    'The address has type=foo, but this atlas has no key of that name. It was ignored.',
    'The address has year more than once. year=2013 counts; year=2003 was ignored.',
    'The address asks for undated=x, which this atlas cannot read. It was ignored.',
  ]);
  await expect(page.getByText('9 of 41 flows shown').first()).toBeVisible();
});

test('an English heading has narrow quotes, even in a Chinese face', async ({ page }) => {
  await withoutMap(page);
  await page.goto('/en/claim/caofeidian-area/');
  const heading = page.getByRole('heading', { name: 'Caofeidian’s area' });
  const quote = await heading.evaluate((element) => {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.textContent?.indexOf('’') ?? -1;
      if (at < 0) continue;
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + 1);
      return range.getBoundingClientRect().width / parseFloat(getComputedStyle(element).fontSize);
    }
    return NaN;
  });
  expect(quote).toBeGreaterThan(0.1);
  expect(quote).toBeLessThan(0.5);
});
