import { expect, test, type Page } from '@playwright/test';
import { strToU8, zipSync } from 'fflate';
import { openBuiltIn } from '../../src/package/built-in';
import { fromDisk } from '../support/built-in';
import { OF_ALL_KINDS } from '../support/packages';
import { mapIsReady, openPage, pageIsReady, withoutMap, withoutPaint } from './support/atlas';
import { choose, countsOf, fileFrom } from './support/own';

const FLOWS =
  'from,to,mode,people\nAlm,Berg,rail,40\nBerg,Alm,road,25\nAlm,Cham,rail,0\nAlm,Alm,road,\nAlm,Berg,rail,2\nAlm,Bergg,road,9\n';
const PLACES = 'name,lat,lon\nAlm,46.5,8.5\nBerg,47,9\nCham,47.2,8.4\n';

const report = (page: Page) => page.getByRole('region', { name: /^(Report|报告)$/ });

/** All that a page asks for, and what it sends along. */
function watch(page: Page) {
  const asked: string[] = [];
  page.on('request', (request) =>
    asked.push(`${request.url()} ${request.postData() ?? ''} ${request.headers().referer ?? ''}`),
  );
  return asked;
}

test.beforeEach(({ page }) => withoutPaint(page));

test('what is wrong with a file or a pasted table comes into sight, in the words of the page', async ({
  page,
}) => {
  await withoutMap(page);
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/zh/own/');
  await choose(page, { 'torn.json': '{"a": ' });
  const torn = page.getByRole('alert').filter({ hasText: 'torn.json已损坏（“' });
  await expect(torn).toBeInViewport();
  await page.evaluate(() => scrollTo(0, 0));
  await page.getByLabel('粘贴表格').fill('a\n1\n2');
  await page.getByRole('button', { name: '绘制' }).click();
  await expect(page.getByRole('alert').first()).toBeInViewport();
});

test('chosen files are drawn and reported, read another way, kept, and forgotten; nothing of them is sent', async ({
  page,
  baseURL,
}) => {
  const asked = watch(page);
  await page.goto('/en/own/');
  await choose(page, { 'secret-trips.csv': FLOWS, 'stations.csv': PLACES });
  await mapIsReady(page);
  await expect(page).toHaveURL(/\/own\/en\/\?data=local:/);
  const whole = { rows: 6, drawn: 2, merged: 1, zero: 1, unknown: 1, refused: 1, sum: 76 };
  await expect.poll(() => countsOf(page)).toEqual(whole);
  await expect(page.getByRole('group', { name: 'mode' }).getByRole('checkbox')).toHaveCount(2);

  // Another column for the amount: what comes of it is drawn in the same view.
  await page.getByRole('combobox', { name: 'people' }).selectOption('none');
  await expect
    .poll(() => countsOf(page))
    .toEqual({ rows: 6, drawn: 4, merged: 1, zero: 0, unknown: 0, refused: 1, sum: 6 });
  await page.getByRole('combobox', { name: 'people' }).selectOption('amount');
  await expect.poll(() => countsOf(page)).toEqual(whole);

  // A link can hold the data, which open from it again: no site is sent them.
  await page.getByRole('link', { name: 'Data', exact: true }).click();
  await page.getByRole('button', { name: 'Make the link' }).click();
  const link = await page.getByRole('textbox', { name: 'A link that holds the data' }).inputValue();
  expect(new URL(link).hash.length).toBeLessThan(2000);
  await page.goto(link);
  const again = { rows: 3, drawn: 2, merged: 0, zero: 0, unknown: 1, refused: 0, sum: 67 };
  await expect(page).toHaveURL(/\/own\/en\/\?data=local:[\w.]+$/);
  await expect.poll(() => countsOf(page)).toEqual(again);
  await page.goto('/en/own/');
  await page.getByRole('link', { name: 'secret-trips' }).last().click();
  await expect.poll(() => countsOf(page)).toEqual(whole);

  // Its report can be taken along.
  const csv = await fileFrom(page, () =>
    page.getByRole('button', { name: 'Download the report' }).click(),
  );
  expect(csv.bytes.toString()).toContain('Bergg');

  // Kept in this browser: by its name on the page, and at its address.
  const address = page.url();
  await page.reload();
  await expect.poll(() => countsOf(page)).toEqual(whole);
  await page.goto('/en/own/');
  await page.getByRole('link', { name: 'secret-trips' }).last().click();
  await expect.poll(() => countsOf(page)).toEqual(whole);
  await page.goto('/en/own/');
  const forget = page.getByRole('button', { name: 'Forget secret-trips' });
  await forget.first().click();
  await expect(forget).toHaveCount(1);
  await forget.click();
  await expect(page.getByRole('link', { name: 'secret-trips' })).toHaveCount(0);
  await page.goto(address);
  await expect(page.getByText('could not be used')).toBeVisible();

  expect(asked.length).toBeGreaterThan(10);
  expect(
    asked.filter((each) => !each.startsWith(`${baseURL}`) && !/^(data|blob):/.test(each)),
  ).toEqual([]);
  expect(asked.filter((each) => /secret-trips|Berg|Alm|Cham/.test(each))).toEqual([]);
});

test('data on another site are asked for once the reader agrees, and of that site alone', async ({
  page,
  baseURL,
}) => {
  await withoutMap(page);
  const asked: string[] = [];
  const web: Readonly<Record<string, string>> = {
    '/moves.csv':
      'from,to,count,from_lat,from_lon,to_lat,to_lon\nA,B,5,47,8,46,9\nB,A,7,46,9,47,8\n',
    ...Object.fromEntries(
      Object.entries(OF_ALL_KINDS).map(([path, text]) => [`/mine/${path}`, text]),
    ),
  };
  await page.route(
    (url) => url.origin !== new URL(baseURL ?? '').origin,
    (route) => {
      const url = new URL(route.request().url());
      asked.push(url.href);
      const body = url.host === 'flows.example' ? web[url.pathname] : undefined;
      const headers = { 'access-control-allow-origin': '*' };
      return body === undefined ? route.abort() : route.fulfill({ body, headers });
    },
  );
  await page.goto('/en/own/');
  await page
    .getByRole('textbox', { name: /^Or an address/ })
    .fill('https://flows.example/moves.csv');
  await page.getByRole('button', { name: 'Open', exact: true }).click();
  await expect(page.getByText('These data are on flows.example.')).toBeVisible();
  expect(asked).toEqual([]);
  await page.getByRole('button', { name: 'Ask flows.example' }).click();
  await pageIsReady(page);
  await expect.poll(() => countsOf(page)).toMatchObject({ rows: 2, drawn: 2, sum: 12 });
  expect(asked).toEqual(['https://flows.example/moves.csv']);

  // A package with its files; and what does not come is said, with the built-in data instead.
  await page.goto('/own/en/?data=https://flows.example/mine/datapackage.json');
  await page.getByRole('button', { name: 'Ask flows.example' }).click();
  await expect.poll(() => countsOf(page)).toMatchObject({ rows: 6, drawn: 4, sum: 74 });
  await page.goto('/own/en/?data=https://gone.example/a.csv');
  await page.getByRole('button', { name: 'Ask gone.example' }).click();
  await expect(page.getByText('https://gone.example/a.csv could not be used')).toBeVisible();
});

test('rows of Chinese names are drawn at once, and those of a doubtful name after one question', async ({
  page,
}) => {
  await withoutMap(page);
  const asked = watch(page);
  await page.goto('/zh/own/');
  await page.getByRole('textbox', { name: '粘贴表格' }).fill(NAMES);
  await page.getByRole('button', { name: '绘制' }).first().click();
  await pageIsReady(page);
  const all = { rows: 30, merged: 0, zero: 0, unknown: 0 };
  await expect.poll(() => countsOf(page)).toEqual({ ...all, drawn: 28, refused: 2, sum: 465 });
  const question = page.getByRole('group', { name: '朝阳', exact: true });
  await expect(question).toBeVisible();
  await expect(page.getByRole('group').filter({ has: page.getByRole('radio') })).toHaveCount(1);
  await question.getByRole('radio', { name: /北京/ }).check();
  await page.getByRole('button', { name: '绘制' }).last().click();
  await expect.poll(() => countsOf(page)).toEqual({ ...all, drawn: 29, refused: 1, sum: 465 });
  const causes = (code: string) => report(page).locator(`[data-cause="${code}"]`);
  await expect(causes('former-name')).toContainText('唐海县');
  await expect(causes('unknown-place')).toContainText('石家莊');
  await expect(causes('unknown-place')).toContainText('石家庄');
  expect(asked.filter((each) => /朝阳|%E6%9C%9D%E9%98%B3/.test(each))).toEqual([]);
});

test('a package that is dropped, in a zip or beside its files, opens whole', async ({ page }) => {
  await withoutMap(page);
  await page.goto('/en/own/');
  const zip = zipSync(
    Object.fromEntries(Object.entries(OF_ALL_KINDS).map(([path, text]) => [path, strToU8(text)])),
  );
  await choose(page, { 'mine.zip': zip });
  await pageIsReady(page);
  const counts = { rows: 6, drawn: 4, merged: 0, zero: 1, unknown: 1, refused: 0, sum: 74 };
  await expect.poll(() => countsOf(page)).toEqual(counts);
  await expect(page.getByRole('list', { name: 'Flows' }).getByRole('link')).toHaveCount(6);

  await page.goto('/en/own/');
  await choose(page, OF_ALL_KINDS);
  await pageIsReady(page);
  await expect.poll(() => countsOf(page)).toEqual(counts);
});

test('the data of the atlas, exported and opened again, are the same', async ({ page }) => {
  await withoutMap(page);
  await openPage(page, '/en/data/');
  const zip = await fileFrom(page, () => page.getByRole('link', { name: 'ZIP' }).click());
  const legend = page.getByRole('group', { name: 'Types of flow' });
  const kinds = await legend.getByRole('checkbox').count();
  await page.goto('/en/matrix/?measure=amount');
  // The page is served with numbers of flows.
  await expect(page.getByRole('table')).toContainText('vehicles');
  const matrix = await page.getByRole('table').innerText();

  await page.goto('/en/own/');
  await choose(page, { [zip.name]: zip.bytes });
  await pageIsReady(page);
  const { flows } = await openBuiltIn(fromDisk);
  const amounts = [...flows.values()].map(({ magnitude }) => magnitude?.value ?? NaN);
  const given = amounts.filter((amount) => !Number.isNaN(amount));
  const counts = await countsOf(page);
  expect(counts).toMatchObject({ rows: flows.size, unknown: flows.size - given.length });
  expect(counts.sum).toBeCloseTo(given.reduce((sum, each) => sum + each, 0));
  await expect(legend.getByRole('checkbox')).toHaveCount(kinds);
  const { search } = new URL(page.url());
  await page.goto(`/own/en/matrix/${search}&measure=amount`);
  await expect.poll(() => page.getByRole('table').innerText()).toBe(matrix);
});

/** One to thirty people each: full and short names, codes, a former name, a doubtful and a wrong one. */
const NAMES = [
  '起点,终点,人数',
  ...[
    '北京,天津',
    '北京市,廊坊',
    '天津市,唐山市',
    '唐海县,天津',
    '石家庄,北京',
    '石家莊,天津',
    '朝阳,廊坊',
    '130200,110000',
    '130209,北京',
    '曹妃甸区,石景山区',
    '保定,北京',
    '保定市,天津',
    '沧州,天津',
    '衡水,石家庄',
    '邢台,石家庄',
    '邯郸,石家庄',
    '张家口,北京',
    '承德,北京',
    '秦皇岛,天津',
    '廊坊,北京',
    '上海,北京',
    '广州,上海',
    '深圳市,广州市',
    '成都,重庆',
    '重庆市,成都市',
    '武汉,上海',
    '西安,北京',
    '杭州,上海',
    '南京,上海',
    '哈尔滨,沈阳',
  ].map((pair, index) => `${pair},${index + 1}`),
].join('\n');
