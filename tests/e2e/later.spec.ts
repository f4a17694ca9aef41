import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { csvParse } from 'd3-dsv';
import { parse } from 'node-html-parser';
import { openPage, withoutMap, WORDS } from './support/atlas';

test('the years go on from the paper to 2026, and each status is told with its source', async ({
  page,
}) => {
  await withoutMap(page);
  await openPage(page, '/en/flow/xinfadi-gaobeidian/');
  const details = page.getByRole('complementary', { name: WORDS.en.details });
  await expect(details).toContainText('Signed, approved or let, as of 2014');
  await page.getByRole('link', { name: 'Show later years' }).click();
  await expect(page).toHaveURL('/en/flow/xinfadi-gaobeidian/?later=1');
  await expect(details).toContainText('Operating, as of 26 February 2021');

  const year = page.getByRole('slider', { name: WORDS.en.year });
  await expect(year).toHaveAttribute('max', '2026');
  await year.fill('2014');
  await expect(page).toHaveURL('/en/flow/xinfadi-gaobeidian/?year=2014&later=1');
  await expect(details).toContainText('Signed, approved or let, as of 2014');
  await year.fill('2015');
  await expect(details).toContainText('Operating, as of 29 October 2015');

  await openPage(page, '/zh/flow/yanshan-caofeidian/?year=2020&later=1');
  await expect(page.getByRole('slider')).toHaveValue('2020');
  const status = page.getByRole('complementary', { name: WORDS.zh.details });
  await expect(status).toContainText('至今未见建成（截至2017年6月8日）');
  await page.getByRole('link', { name: '仅论文内容' }).click();
  await expect(page).toHaveURL('/zh/flow/yanshan-caofeidian/');
  await expect(status).toContainText('已签约或获批（截至2014年）');
});

const table = (name: string) => csvParse(readFileSync(`static/data/later/${name}.csv`, 'utf8'));
const lastDay = ({ date = '' }: { readonly date?: string }) => date.split('/').at(-1) ?? '';

test('the markets of Langfang open, shut and move on, year by year, as their events say', async ({
  page,
}) => {
  const events = new Map(table('events').map((event) => [event.id, event]));
  const names = new Map([
    ['operating', 'Operating'],
    ['closed', 'Closed after opening'],
    ['moved', 'Moved elsewhere'],
  ]);
  await withoutMap(page);
  for (const flow of ['zoo-market-langfang', 'dahongmen-langfang']) {
    await openPage(page, `/en/flow/${flow}/?later=1&year=2014`);
    const details = page.getByRole('complementary', { name: WORDS.en.details });
    await expect(details).toContainText('Signed, approved or let, as of 2014');
    const dated = table('steps')
      .filter((step) => step.flow === flow)
      .map(({ event = '', status = '' }) => ({ status, day: lastDay(events.get(event) ?? {}) }));
    const years = [...new Set(dated.map(({ day }) => day.slice(0, 4)))];
    expect(years.length).toBeGreaterThan(1);
    for (const year of years) {
      const last = dated
        .filter(({ day }) => day.slice(0, 4) === year)
        .sort((a, b) => (a.day < b.day ? -1 : 1))
        .at(-1);
      await page.getByRole('slider', { name: WORDS.en.year }).fill(year);
      await expect(details).toContainText(`${names.get(last?.status ?? '')}, as of`);
      await expect(page).toHaveURL(new RegExp(`year=${year}`));
    }
  }
});

test('a vintage goes through the address and back', async ({ page }) => {
  await withoutMap(page);
  await page.goto('/en/indicator/gdp/?vintage=rev-2018c');
  const chosen = page.getByRole('navigation', { name: 'Vintage' }).locator('[aria-current=true]');
  await expect(chosen).toHaveText('Rewritten after the census of 2018');
  const cells = page.getByRole('region', { name: 'Rewritten after the census of 2018' });
  await expect(cells.getByRole('row', { name: /^2013/ })).toContainText('994.54');
  await page.getByRole('link', { name: 'Rewritten after the census of 2023' }).click();
  await expect(page).toHaveURL(/vintage=rev-2023c/);
  await expect(chosen).toHaveText('Rewritten after the census of 2023');
  await page.goBack();
  await expect(page).toHaveURL(/vintage=rev-2018c/);
  await expect(chosen).toHaveText('Rewritten after the census of 2018');
  await page.reload();
  await expect(chosen).toHaveText('Rewritten after the census of 2018');
});

test('outcomes are those of the table, and each row leads to its events', async ({ request }) => {
  const outcomes = table('outcomes');
  for (const lang of ['en', 'zh']) {
    const page = parse(await (await request.get(`/${lang}/outcomes/`)).text());
    const rows = page.querySelectorAll('tbody tr');
    expect(rows).toHaveLength(outcomes.length);
    for (const { flow = '', events = '', [`happened_${lang}`]: happened = '' } of outcomes) {
      const row = rows.find((each) => each.innerHTML.includes(`/flow/${flow}/`));
      expect(row?.textContent, flow).toContain(happened);
      const count = events.split(' ').filter(Boolean).length;
      const link = row?.querySelector('a[href$="#since"]');
      expect(link !== null, flow).toBe(count > 0);
      if (!link) continue;
      expect(Number(/\d+/.exec(link.textContent)?.[0])).toBe(count);
      const since = parse(await (await request.get(`/${lang}/flow/${flow}/`)).text());
      expect(since.querySelectorAll('#since ol > li[data-later]'), flow).toHaveLength(count);
    }
  }
});

test('the calculation of industries before and after has a formula, inputs and sources in each row', async ({
  request,
}) => {
  const file = await request.get('/downloads/later_structure.csv');
  const rows = csvParse((await file.text()).replace('\uFEFF', ''));
  const computed = rows.filter(({ basis }) => basis !== '');
  expect(computed.length).toBeGreaterThan(50);
  for (const row of computed) {
    for (const column of ['formula', 'inputs', 'sources', 'change', 'change_low', 'change_high']) {
      expect(row[column], `${row.flow} ${column}`).not.toBe('');
    }
    expect(Number(row.year_before)).toBeLessThan(Number(row.opened?.slice(0, 4)));
    expect(Number(row.year_after)).toBeGreaterThan(Number(row.opened?.slice(0, 4)));
    expect(row.note).toContain('no estimate of an effect');
  }
  const others = rows.filter(({ basis }) => basis === '');
  expect(others.length).toBeGreaterThan(0);
  for (const { note } of others) expect(note).toMatch(/^Not computed/);
});

test('the figures of every vintage can be taken along, each with its bounds and sources', async ({
  request,
}) => {
  const file = await request.get('/downloads/later_vintages.csv');
  const rows = csvParse((await file.text()).replace('\uFEFF', ''));
  expect(rows).toHaveLength(table('series').length);
  for (const { low, value, high, sources = '', vintage } of rows) {
    expect(Number(low)).toBeLessThanOrEqual(Number(value));
    expect(Number(high)).toBeGreaterThanOrEqual(Number(value));
    expect(sources).not.toBe('');
    expect(vintage).not.toBe('');
  }
});

for (const [locale, page1, row, answer] of [
  ['en', 'Outcomes', 'Zoo wholesale market to Langfang', 'The new market opened on 1 January 2015'],
  ['zh', '后续', '动批外迁廊坊', '新市场2015年元旦开业'],
] as const) {
  test(`${locale}: what became of the markets that were to move to Langfang, and who says so`, async ({
    page,
  }) => {
    await withoutMap(page);
    await page.goto(`/${locale}/`);
    await page.getByRole('banner').getByRole('link', { name: page1, exact: true }).click();
    const found = page.getByRole('row').filter({ has: page.getByRole('link', { name: row }) });
    await expect(found).toContainText(answer);
    const publisher = found.locator('a[href*="/data/later/#"]').first();
    const id = (await publisher.getAttribute('href'))?.split('#')[1] ?? '';
    await publisher.click();
    await expect(page).toHaveURL(new RegExp(`/${locale}/data/later/#${id}$`));
    await expect(page.locator(`[id="${id}"]`).getByRole('link')).toBeVisible();
  });
}
