import { expect, test, type Page } from '@playwright/test';
import { csvParse } from 'd3-dsv';
import { strFromU8, strToU8, zipSync } from 'fflate';
import { pathToFileURL } from 'node:url';
import { writeFile } from 'node:fs/promises';
import { dbf, parts, point, shp, type Point } from '../support/shapefile';
import { mapIsReady, mapOf, pageIsReady, withoutMap, withoutPaint } from './support/atlas';
import { choose, countsOf, fileFrom } from './support/own';

const PLACES = 'name,lat,lon\nAlm,46.5,8.5\nBerg,47,9\nCham,47.2,8.4\n';
const FLOWS = 'from,to,people\nAlm,Berg,40\nBerg,Alm,25\nCham,Berg,3\n';

const changed = (page: Page) => page.getByLabel(/^Have the files changed\?/);

test('a zipped shapefile of lines is drawn', async ({ page }) => {
  await withoutPaint(page);
  const ends: readonly (readonly Point[])[] = [
    [
      [8.5, 46.5],
      [9, 47],
    ],
    [
      [9, 47],
      [8.4, 47.2],
    ],
  ];
  const zip = zipSync({
    'roads/moves.shp': shp(...ends.map((line) => parts(3, line))),
    'roads/moves.dbf': dbf(
      [
        ['mode', 'C', 6],
        ['people', 'N', 9],
      ],
      [
        [strToU8('rail'), strToU8('40')],
        [strToU8('road'), strToU8('2')],
      ],
    ),
    'roads/towns.shp': shp(point([8.5, 46.5]), point([9, 47])),
    'roads/towns.dbf': dbf([['name', 'C', 6]], [[strToU8('Alm')], [strToU8('Berg')]]),
  });
  await page.goto('/en/own/');
  await choose(page, { 'roads.zip': zip });
  await mapIsReady(page);
  await expect
    .poll(() => countsOf(page))
    .toEqual({ rows: 2, drawn: 2, merged: 0, zero: 0, unknown: 0, refused: 0, sum: 42 });
});

test('several sheets as Flowmap.blue has them open by their names', async ({ page }) => {
  await withoutMap(page);
  await page.goto('/en/own/');
  await choose(page, {
    'locations.csv': 'id,name,lat,lon\n1,Alm,46.5,8.5\n2,Berg,47,9\n',
    'flows.csv': 'origin,dest,count,time\n1,2,5,2020-01-01\n2,1,7,2021-01-01\n',
    'properties.csv': 'property,value\ntitle,Of our own making\nsource.name,Nobody\n',
  });
  await pageIsReady(page);
  await expect.poll(() => countsOf(page)).toMatchObject({ rows: 2, drawn: 2, sum: 12 });
  await expect(page.getByRole('heading', { level: 2 }).first()).toHaveText('Of our own making');
});

test('changed files take the place of those before in the same view; what cannot be drawn does not', async ({
  page,
}) => {
  await withoutPaint(page);
  await page.goto('/en/own/');
  await choose(page, { 'flows.csv': FLOWS, 'places.csv': PLACES });
  await mapIsReady(page);
  await expect.poll(() => countsOf(page)).toMatchObject({ rows: 3, sum: 68 });
  // A place is chosen on the very map that is there.
  await mapOf(page).evaluate((map) => map.setAttribute('data-mark', 'same'));
  await page.getByRole('list', { name: 'Places' }).getByRole('link', { name: 'Berg' }).click();
  await expect(page.getByRole('heading', { level: 2 }).first()).toHaveText('Berg');
  await expect(mapOf(page)).toHaveAttribute('data-mark', 'same');
  const before = new URL(page.url());

  const files = (flows: string) =>
    [
      ['flows.csv', flows],
      ['places.csv', PLACES],
    ].map(([name = '', text = '']) => ({
      name,
      mimeType: 'text/csv',
      buffer: Buffer.from(text),
    }));
  await changed(page).setInputFiles(files(FLOWS.replace('40', '140')));
  await expect.poll(() => page.url()).not.toBe(before.href);
  const after = new URL(page.url());
  expect(after.pathname).toBe(before.pathname);
  await expect(page.getByRole('heading', { level: 2 }).first()).toHaveText('Berg');
  await expect(page.getByRole('complementary', { name: 'Details' })).toContainText('140');

  // A file without flows, and one that is no table: what is open stays.
  await changed(page).setInputFiles([
    { name: 'x.csv', mimeType: 'text/csv', buffer: Buffer.from('<!doctype html><p>no table') },
  ]);
  await expect(page.getByText('what was open stays')).toBeVisible();
  expect(page.url()).toBe(after.href);
  await expect(page.getByRole('complementary', { name: 'Details' })).toContainText('140');
  await page.reload();
  await expect(page.getByRole('complementary', { name: 'Details' })).toContainText('140');

  // Opened by their address, they can be changed as before.
  await changed(page).setInputFiles(files(FLOWS.replace('40', '240')));
  await expect(page.getByRole('complementary', { name: 'Details' })).toContainText('240');
});

test('a browser that keeps nothing says so, and what to do after a reload', async ({ page }) => {
  await withoutMap(page);
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('', 'SecurityError');
    };
  });
  await page.goto('/en/own/');
  await choose(page, { 'flows.csv': FLOWS, 'places.csv': PLACES });
  await pageIsReady(page);
  await expect(page.getByText('This browser keeps nothing')).toBeVisible();
  await expect.poll(() => countsOf(page)).toMatchObject({ rows: 3, sum: 68 });
  await page.reload();
  await expect(page.getByText('Open their files again under “Your data”')).toBeVisible();
});

test('reading can be cancelled, and another file read after it', async ({ page }) => {
  await withoutMap(page);
  const row = (index: number) => `p${index % 5000},p${(index * 7) % 5000},${index % 90}\n`;
  const long = `from,to,people\n${Array.from({ length: 600_000 }, (_, index) => row(index)).join('')}`;
  await page.goto('/en/own/');
  await choose(page, { 'long.csv': long });
  await page.getByRole('button', { name: 'Cancel' }).click();
  await expect(page.getByRole('progressbar')).toHaveCount(0);
  await choose(page, { 'flows.csv': FLOWS, 'places.csv': PLACES });
  await pageIsReady(page);
  await expect.poll(() => countsOf(page)).toMatchObject({ rows: 3, sum: 68 });
});

test('a view is saved as one page, which opens from a disk without a network', async ({
  page,
  browser,
}, testInfo) => {
  await withoutMap(page);
  await page.goto('/en/own/');
  await choose(page, { 'flows.csv': FLOWS, 'places.csv': PLACES });
  await pageIsReady(page);
  await page.getByRole('button', { name: 'Share' }).click();
  await page.getByRole('tab').nth(2).click();
  const saved = await fileFrom(page, () =>
    page.getByRole('button', { name: 'One HTML page' }).click(),
  );
  const path = testInfo.outputPath(saved.name);
  await writeFile(path, saved.bytes);

  const context = await browser.newContext({ offline: true, colorScheme: 'dark' });
  const alone = await context.newPage();
  const asked: string[] = [];
  alone.on('request', (request) => asked.push(request.url()));
  const faults: string[] = [];
  alone.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
  await alone.goto(pathToFileURL(path).href);
  await expect(alone.locator('figure svg').first()).toBeVisible();
  const flows = alone.getByRole('table').nth(1);
  await expect(flows.getByRole('row')).toHaveCount(4);
  await flows.getByRole('button', { name: 'Amount' }).click();
  await expect(flows.getByRole('row').nth(1)).toContainText('40');
  await flows.getByRole('button', { name: 'Amount' }).click();
  await expect(flows.getByRole('row').nth(1)).toContainText('Cham');
  const csv = await fileFrom(alone, () => alone.getByRole('button', { name: /^Save/ }).click());
  expect(csv.bytes.toString()).toContain('Berg');
  expect(asked.filter((each) => !/^(file|data|blob):/.test(each))).toEqual([]);
  expect(faults).toEqual([]);
  await context.close();
});

test('files of more flows than the window writes itself come whole, from a worker', async ({
  page,
}) => {
  const count = 12_000;
  const rows = Array.from(
    { length: count },
    (_, row) => `p${row % 120},q${Math.floor(row / 120)},${row + 1}`,
  );
  const points = ['p', 'q'].flatMap((letter) =>
    Array.from(
      { length: 120 },
      (_, at) => `${letter}${at},${40 + at / 60},${letter === 'p' ? 8 : 9}`,
    ),
  );
  const workers: string[] = [];
  page.on('worker', (worker) => workers.push(worker.url()));
  await withoutMap(page);
  await page.goto('/en/own/');
  await choose(page, {
    'flows.csv': `from,to,n\n${rows.join('\n')}\n`,
    'places.csv': `id,lat,lon\n${points.join('\n')}\n`,
  });
  await pageIsReady(page);
  const sumOf = (amounts: readonly unknown[]) =>
    amounts.reduce<number>((sum, each) => sum + Number(each), 0);
  const sum = (count * (count + 1)) / 2;

  await page.getByRole('button', { name: 'Share' }).click();
  await page.getByRole('tab', { name: 'Export' }).click();
  const saved = async (name: string) => {
    const { bytes } = await fileFrom(page, () =>
      page.getByRole('button', { name, exact: true }).click(),
    );
    return strFromU8(bytes);
  };
  const csv = csvParse((await saved('Flows, CSV')).replace('\uFEFF', ''));
  expect([csv.length, sumOf(csv.map(({ magnitude }) => magnitude))]).toEqual([count, sum]);
  const json = JSON.parse(await saved('JSON')) as { flows: { magnitude: { value: number } }[] };
  expect(json.flows).toHaveLength(count);
  expect(sumOf(json.flows.map(({ magnitude }) => magnitude.value))).toBe(sum);
  const { features } = JSON.parse(await saved('GeoJSON')) as { features: { geometry: object }[] };
  expect(features).toHaveLength(count + 120 + 100);
  expect(await saved('One HTML page')).toContain('The largest 2,000 of 12,000.');
  expect(workers.filter((url) => url.includes('file-worker'))).toHaveLength(4);

  await page.goto(
    new URL(page.url()).pathname.replace(/\/$/, '/data/') + new URL(page.url()).search,
  );
  const zip = await fileFrom(page, () => page.getByRole('button', { name: 'ZIP' }).click());
  await page.goto('/en/own/');
  await choose(page, { [zip.name]: zip.bytes });
  await pageIsReady(page);
  await expect.poll(() => countsOf(page)).toMatchObject({ rows: count, drawn: count, sum });
});
