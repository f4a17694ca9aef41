import { expect, test, type Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { readCsv } from '../../src/package/csv';
import { BUNDLED, ELSEWHERE, OF_ALL_KINDS, OTHER_YEARS, RING, VOYAGES } from '../support/packages';
import {
  cameraOf,
  follow,
  mapOf,
  mapRests,
  openAtlas,
  project,
  withoutPaint,
} from './support/atlas';
import { fileFrom, keep } from './support/own';

const CARGOES = ['Ice', 'Cotton', 'Sugar', 'Timber', 'Machines'];
const HARBOURS = ['Boston', 'New York', 'Havana', 'Lisbon', 'Lagos'];

const details = (page: Page) => page.getByRole('complementary', { name: 'Details' });
const links = (page: Page, list: string) =>
  page.getByRole('list', { name: list, exact: true }).getByRole('link');
const shown = (page: Page) => page.getByText(/^(All|\d+ of) \d+ flows shown$/);

test.beforeEach(({ page }) => withoutPaint(page));

test('a package of other years, with kinds of its own, in one language, opens as what it is', async ({
  page,
}) => {
  await keep(page, 'voyages', VOYAGES);
  await openAtlas(page, '/en/?data=/voyages/datapackage.json');
  await expect(page).toHaveTitle(/^Voyages between five harbours/);
  await expect(details(page).getByRole('heading', { level: 2 })).toHaveText(
    'Voyages between five harbours',
  );
  await expect(links(page, 'Places')).toHaveText(HARBOURS);
  await expect(links(page, 'Flows').first()).toBeAttached();

  // The legend has its kinds, ten of each, and no others.
  const legend = page.getByRole('group', { name: 'Cargoes' });
  await expect(legend.getByRole('checkbox')).toHaveCount(CARGOES.length);
  for (const cargo of CARGOES) {
    await expect(legend.getByRole('checkbox', { name: cargo })).toHaveAccessibleDescription(
      '10 flows',
    );
  }
  await expect(page.getByText('Status', { exact: true })).toHaveCount(0);

  // The years are its own, and what had begun by one of them is what shows in it.
  const year = page.getByRole('slider', { name: 'Year' });
  await expect(year).toHaveAttribute('min', '1850');
  await expect(year).toHaveAttribute('max', '2024');
  const begun = readCsv(VOYAGES['voyages.csv'] ?? '').filter(({ start }) => Number(start) <= 1900);
  await follow(page, '/own/en/?data=/voyages/datapackage.json&year=1900');
  await expect(shown(page)).toHaveText(`${begun.length} of 50 flows shown`);
  await expect(year).toHaveValue('1900');
  await follow(page, '/own/en/?data=/voyages/datapackage.json');
  await legend.getByRole('checkbox', { name: 'Ice' }).click();
  await expect(shown(page)).toHaveText('40 of 50 flows shown');
  await expect(page).toHaveURL(/cargo=Cotton,Sugar,Timber,Machines/);
  await legend.getByRole('checkbox', { name: 'Ice' }).click();
  await expect(shown(page)).toHaveText('All 50 flows shown');

  // Sentences count them, and name nothing that they do not hold.
  await expect(details(page)).toContainText('50 flows');
  await expect(page.locator('body')).not.toContainText(/Beijing|Hebei|the paper|Jing-Jin-Ji/);

  // The matrix has a row and a column for each harbour, and all voyages.
  await page
    .getByRole('navigation', { name: 'Pages' })
    .getByRole('link', { name: 'Matrix' })
    .click();
  const matrix = page.getByRole('table');
  await expect(matrix.getByRole('rowheader')).toHaveCount(HARBOURS.length + 1);
  const names = await matrix.getByRole('rowheader').allTextContents();
  expect(names.map((name) => name.trim()).sort()).toEqual([...HARBOURS, 'Total'].sort());
  await expect(matrix.getByRole('link', { name: 'all 50 flows' })).toHaveText('50');
  await expect(page.getByRole('radio', { name: 'Regions' })).toHaveCount(0);
  await page.getByRole('radio', { name: 'Amount' }).click();
  await expect(matrix.getByRole('link', { name: /^all 50 flows/ })).toHaveText(/17,250\stonnes/);

  // The search finds its places and no others.
  await page.getByRole('link', { name: 'Search' }).click();
  const box = page.getByRole('combobox', { name: 'Search “Voyages between five harbours”' });
  await box.fill('lag');
  await expect(page.getByRole('option').first()).toContainText('Lagos');
  await box.fill('caofeidian');
  await expect(page.locator('[role=option]')).toHaveCount(0);
  await box.press('Escape');

  // What is taken along is what is open: as a table, as a figure, as a package.
  await page.getByRole('button', { name: 'Share' }).click();
  await page.getByRole('tab', { name: 'Export' }).click();
  const csv = await fileFrom(page, () => page.getByRole('button', { name: 'Flows, CSV' }).click());
  // The mark by which spreadsheets know UTF-8.
  expect([...csv.bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  const rows = readCsv(strFromU8(csv.bytes));
  expect(rows).toHaveLength(50);
  expect(new Set(rows.map(({ cargo }) => cargo))).toEqual(new Set(CARGOES));
  expect(rows.reduce((sum, { magnitude }) => sum + Number(magnitude), 0)).toBe(17_250);
  const figure = await fileFrom(page, () => page.getByRole('button', { name: 'SVG' }).click());
  const svg = strFromU8(figure.bytes);
  for (const word of ['Voyages between five harbours', 'tonnes', ...CARGOES]) {
    expect(svg).toContain(word);
  }
  expect(svg).not.toMatch(/Beijing|Jing-Jin-Ji/);
  await page.getByRole('button', { name: 'Close' }).click();

  await page.getByRole('link', { name: 'Data', exact: true }).click();
  const zip = await fileFrom(page, () =>
    details(page).getByRole('button', { name: 'ZIP' }).click(),
  );
  expect(zip.name).toBe('voyages_0.zip');
  expect(strFromU8(unzipSync(zip.bytes)['voyages_0/voyages.csv'] ?? new Uint8Array())).toBe(
    VOYAGES['voyages.csv'],
  );
  const hrefs = await details(page)
    .getByRole('link')
    .evaluateAll((all) => all.map((each) => new URL((each as HTMLAnchorElement).href).pathname));
  expect(hrefs.filter((path) => /^\/(downloads|data)\//.test(path))).toEqual([]);
  expect(hrefs).toEqual(
    expect.arrayContaining(['/voyages/voyages.csv', '/voyages/harbours.geojson']),
  );
  await details(page).getByRole('button', { name: 'Flows' }).click();
  await expect(page.getByRole('dialog', { name: 'Flows' }).getByRole('row')).toHaveCount(51);
});

test('places of another continent are where the map goes, on the land of the world', async ({
  page,
}) => {
  await keep(page, 'elsewhere', ELSEWHERE);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await openAtlas(page, '/en/?data=/elsewhere/datapackage.json');
  const { lat, lng, zoom } = await cameraOf(page);
  // In the middle of what the legend leaves free.
  expect(lat).toBeCloseTo(46.8, 0);
  expect(Math.abs(lng - 7.4)).toBeLessThan(1);
  expect(zoom).toBeGreaterThan(5);
  await expect.poll(() => page.locator('.picture path').count()).toBeGreaterThan(3);
  expect(
    asked.filter((path) => /\/geo\/.*(borders|areas|regions|prefect|count)/.test(path)),
  ).toEqual([]);
  await expect(page.getByText('Natural Earth').first()).toBeAttached();

  // A place is led to, and an address of the map elsewhere is kept as it is.
  await links(page, 'Places').getByText('P', { exact: true }).click();
  await expect(details(page).getByRole('heading', { level: 2 })).toHaveText('P');
  await mapRests(page);
  const box = await mapOf(page).boundingBox();
  const { x, y } = await project(page, [8.65, 47.41]);
  expect(x).toBeGreaterThan(box?.x ?? 0);
  expect(x).toBeLessThan((box?.x ?? 0) + (box?.width ?? 0));
  expect(y).toBeLessThan((box?.y ?? 0) + (box?.height ?? 0));
  await follow(page, '/own/en/?data=/elsewhere/datapackage.json&map=7/46.5/6.6');
  await mapRests(page);
  expect(await cameraOf(page)).toEqual({ zoom: 7, lat: 46.5, lng: 6.6 });
  expect(new URL(page.url()).searchParams.get('map')).toBe('7/46.5/6.6');
});

test('packages of small numbers: years outside, zeros and loops, bundles across the view, a ring', async ({
  page,
}) => {
  const packages = { years: OTHER_YEARS, kinds: OF_ALL_KINDS, bundled: BUNDLED, ring: RING };
  for (const [folder, files] of Object.entries(packages)) await keep(page, folder, files);
  const at = (folder: string, rest = '') => `/own/en/?data=/${folder}/datapackage.json${rest}`;
  const year = page.getByRole('slider', { name: 'Year' });

  // Flows that begin after and end before the years of the built-in data can all be reached.
  await openAtlas(page, at('years'));
  await expect(year).toHaveAttribute('min', '1975');
  await expect(year).toHaveAttribute('max', '2020');
  await expect(links(page, 'Flows')).toHaveText(['A to B', 'B to A', 'A to C']);
  await follow(page, at('years', '&year=2020'));
  await expect(links(page, 'Flows')).toHaveText(['A to B', 'B to A']);
  await follow(page, at('years', '&year=1976'));
  await expect(links(page, 'Flows')).toHaveText(['A to C']);

  // No year is said of flows without one, and amounts are told apart: two of one pair, zero, none.
  await follow(page, at('kinds', '&values=1&totals=1'));
  await expect(links(page, 'Flows')).toHaveCount(6);
  await expect(year).toHaveCount(0);
  await expect(page.locator('body')).not.toContainText(/As of \d{4}/);
  await follow(page, '/own/en/matrix/?data=/kinds/datapackage.json&measure=amount');
  const matrix = page.getByRole('table');
  const cell = (from: string, to: string) =>
    matrix.getByRole('link', { name: new RegExp(` from ${from} to ${to}\\b`) });
  await expect(cell('A', 'B')).toHaveAccessibleName('2 flows from A to B: 42 people');
  await expect(cell('B', 'A')).toHaveAccessibleName('1 flow from B to A: 25 people');
  await expect(cell('A', 'C')).toHaveAccessibleName('1 flow from A to C: 0 people');
  await expect(cell('A', 'D')).toHaveAccessibleName('1 flow from A to D: 1 not given');
  await expect(cell('A', 'A')).toHaveAccessibleName('1 flow from A to A: 7 people');

  // A line whose ends are both out of view crosses it, and is drawn and counted.
  await follow(page, at('bundled', '&map=8/39.5/116.3'));
  await mapRests(page);
  await expect(mapOf(page).getByText('The only line in view: 201 of 402 flows')).toBeVisible();

  // A place cannot lie within itself: that is refused, and the ring is named.
  await follow(page, at('ring'));
  const fault = page.getByRole('listitem').filter({ hasText: 'A place cannot be part of itself' });
  await expect(fault.first()).toContainText(/A.*B|B.*A/);
});
