import { expect, test } from '@playwright/test';
import { seededFlows } from '../../scripts/seeded/flows';
import { seededPackage } from '../../scripts/seeded/package';
import { openPackage } from '../../src/package/open-package';
import { flowLook } from '../../src/scene/style/flow-look';
import { placeFeatures, radiusAt, sizeAt } from '../../src/scene/places/place-features';
import { difference, isLike } from '../support/colours';
import { fromRecord } from '../support/package-fixture';
import {
  cameraOf,
  coloursAt,
  follow,
  mapOf,
  openAtlas,
  openPage,
  PALETTE,
  project,
  spotsOn,
  withoutMap,
} from './support/atlas';
import { keep } from './support/own';

const FILES = seededPackage(seededFlows(12, { places: 6 }));
const MINE = '/mine/datapackage.json';

/** The same package with a word for the amount of its third flow. */
const FAULTY = {
  ...FILES,
  'flows.csv': (FILES['flows.csv'] ?? '')
    .split('\n')
    .map((line, index) => (index === 3 ? line.replace(/,[\d.]+,items,/, ',many,items,') : line))
    .join('\n'),
};

test('a package of the reader’s own is told what is wrong with it, then shown, and can be left', async ({
  page,
}) => {
  await keep(page, 'faulty', FAULTY);
  await keep(page, 'mine', FILES);
  const opened = await openPackage(fromRecord(FILES));
  if (!opened.ok) throw new Error('The package has faults.');
  const { dataset } = opened;
  const flows = [...dataset.flows.values()];
  // Several may run between the same two places, and then have one name.
  const flow = flows.find(({ id, name }) =>
    flows.every((other) => other.id === id || other.name.en !== name.en),
  );
  if (!flow) throw new Error('No flow of the package can be told by its name.');

  const said = page.getByRole('status');
  const list = (name: string) => page.getByRole('list', { name });
  const heading = page.getByRole('complementary', { name: 'Details' }).getByRole('heading', {
    level: 2,
  });

  // With a fault: where it lies and what it is, and the built-in data meanwhile.
  await openAtlas(page, '/en/?data=/faulty/datapackage.json');
  await expect(said.filter({ hasText: 'could not be used: 1 fault' })).toBeVisible();
  await expect(page.getByRole('listitem').filter({ hasText: 'flows.csv' })).toHaveText(
    'flows.csv, row 4, magnitude This is not a number. Found: many',
  );
  await expect(list('Places').getByRole('link', { name: 'Caofeidian' }).first()).toBeAttached();

  // Without: lists, map and heading are those of the package.
  await follow(page, `/en/?data=${MINE}`);
  const notice = said.filter({ hasText: '12 seeded flows between 6 places' });
  await expect(notice).toHaveText('12 seeded flows between 6 places: 12 flows, 6 places');
  await expect(heading).toHaveText('12 seeded flows between 6 places');
  await expect(list('Places').getByRole('link')).toHaveText(
    [...dataset.places.values()].map(({ name }) => name.en),
  );
  await expect(list('Flows').getByRole('link')).toHaveCount(dataset.flows.size);
  await expect.poll(notDrawn).toEqual([]);

  // A flow of it has an address, which opens it again.
  await list('Flows').getByRole('link', { name: flow.name.en, exact: true }).click();
  await expect(heading).toHaveText(flow.name.en);
  const address = new URL(page.url());
  expect(address.pathname).toBe(`/own/en/flow/${flow.id}/`);
  expect(address.searchParams.get('data')).toBe(MINE);
  await page.reload();
  await expect(heading).toHaveText(flow.name.en);
  await expect(notice).toBeVisible();
  await expect(mapOf(page)).toHaveAttribute('data-status', 'ready');

  // The notice leads back to the built-in data, and Back to the package.
  await page.getByRole('link', { name: 'Back to the built-in data' }).click();
  await expect(notice).toBeHidden();
  expect(new URL(page.url()).pathname).toBe('/en/');
  expect(new URL(page.url()).searchParams.has('data')).toBe(false);
  await expect(list('Places').getByRole('link', { name: 'Caofeidian' }).first()).toBeAttached();
  await page.goBack();
  await expect(heading).toHaveText(flow.name.en);

  /** The flows whose line has not the colour of their kind; dashes and names cover some of it. */
  async function notDrawn(): Promise<string[]> {
    const lines = await Promise.all(flows.map(({ id }) => spotsOn(page, dataset, id)));
    const colours = await coloursAt(page, lines.flat());
    return flows.flatMap((each, index) => {
      const begin = lines.slice(0, index).reduce((sum, { length }) => sum + length, 0);
      const line = colours.slice(begin, begin + (lines[index]?.length ?? 0));
      const hue = PALETTE.get(`layer-${flowLook(dataset, each).slot}`)?.light ?? '';
      return line.filter((each) => isLike(each, hue)).length > line.length / 5 ? [] : [each.id];
    });
  }
});

test('data of the reader’s own are first seen in the picture, and the built-in flows never before them', async ({
  page,
}) => {
  await keep(page, 'mine', FILES);
  // The map is not at rest without its areas, which comes last of all here.
  const held: (() => void)[] = [];
  await page.route('**/geo/areas.geojson', (route) => held.push(() => void route.continue()));
  // What is seen of flows in each frame, from the first on.
  await page.addInitScript(() => {
    const seen = new Set<string>();
    Object.assign(window, { seen });
    const look = () => {
      for (const flow of document.querySelectorAll('.picture a.flow')) {
        const isSeen = flow.checkVisibility({ visibilityProperty: true });
        if (isSeen) seen.add(flow.querySelector('title')?.textContent ?? '');
      }
      requestAnimationFrame(look);
    };
    look();
  });
  const opened = await openPackage(fromRecord(FILES));
  const names = opened.ok ? [...opened.dataset.flows.values()].map(({ name }) => name.en) : [];

  await page.goto(`/en/?data=${MINE}`);
  // An earlier address: the window goes on to the page of today, and no question may meet it midway.
  await expect(page).toHaveURL(`/own/en/?data=${MINE}`);
  const seen = () => page.evaluate(() => [...(window as unknown as { seen: Set<string> }).seen]);
  await expect.poll(seen).not.toEqual([]);
  await expect(mapOf(page)).toHaveAttribute('data-status', 'loading');
  expect((await seen()).filter((each) => !names.includes(each))).toEqual([]);

  // The map takes over, and the picture stays as it was below it.
  await expect.poll(() => held.length).toBe(1);
  held[0]?.();
  await expect(mapOf(page)).toHaveAttribute('data-status', 'ready');
  await expect(page.locator('.picture .flow').first()).toBeAttached();
});

test('an address that names no other data after all shows the present ones', async ({ page }) => {
  // Neither of the two can be read.
  await withoutMap(page);
  await openPage(page, '/en/?data=&at=none');
  await expect(page.getByRole('list', { name: 'Places' }).getByRole('link').first()).toBeVisible();
  await expect(page.locator('.picture .flow').first()).toBeAttached();
});

test('flows too many to be drawn one by one are bundled by the window where the worker does not come', async ({
  page,
}) => {
  const count = 12_000;
  await keep(page, 'many', seededPackage(seededFlows(count, { places: 100 })));
  let isAborted = false;
  await page.route('**/bundle-worker*', (route) => {
    isAborted = true;
    return route.abort();
  });
  await openAtlas(page, '/en/?data=/many/datapackage.json');
  await expect(mapOf(page).getByText(/ lines in view: [\d,]+ of 12,000 flows$/)).toBeVisible();
  expect(isAborted).toBe(true);
});

test('of more places than come to the map at once, those that show have their symbols on the map', async ({
  page,
}) => {
  const files = seededPackage(seededFlows(8000, { places: 4000 }));
  await keep(page, 'crowded', files);
  const opened = await openPackage(fromRecord(files));
  if (!opened.ok) throw new Error('The package has faults.');
  await openAtlas(page, '/en/?data=/crowded/datapackage.json');
  const { zoom } = await cameraOf(page);
  const shown = placeFeatures(opened.dataset).features.filter(
    ({ properties }) => properties.reveal <= Math.floor(zoom) && sizeAt(properties, zoom) > 1,
  );
  expect(shown.length).toBeGreaterThan(20);
  // The circle of each is drawn in ink, with soft edges; names, cards and heads of arrows cover some of it.
  const SPOTS = 36;
  const circles = await Promise.all(
    shown.map(async ({ geometry, properties }) => {
      const { x, y } = await project(page, geometry.coordinates as [number, number]);
      return Array.from({ length: SPOTS }, (_, index) => {
        const radius = radiusAt(properties, zoom) + 0.6 * (index % 3);
        const angle = (2 * Math.PI * index) / SPOTS;
        return { x: x + radius * Math.cos(angle), y: y + radius * Math.sin(angle) };
      });
    }),
  );
  const ink = PALETTE.get('ink')?.light ?? '';
  const inked = async () => {
    const colours = await coloursAt(page, circles.flat());
    return circles.filter((_, at) => {
      const own = colours.slice(SPOTS * at, SPOTS * (at + 1));
      return own.filter((each) => difference(each, ink) < 90).length > SPOTS / 6;
    }).length;
  };
  await expect.poll(inked).toBeGreaterThan(0.8 * shown.length);
});

test('a matrix of many places of the reader’s own has the room that one of places has', async ({
  page,
}) => {
  await keep(page, 'broad', seededPackage(seededFlows(60, { places: 12 })));
  await withoutMap(page);
  await page.setViewportSize({ width: 1440, height: 900 });
  const width = async (address: string) => {
    await openPage(page, address);
    const panel = page.getByRole('complementary', { name: 'Details' });
    return (await panel.boundingBox())?.width ?? 0;
  };
  const ofPlaces = await width('/en/matrix/?level=places');
  expect(ofPlaces).toBeGreaterThan(await width('/en/matrix/'));
  expect(await width('/own/en/matrix/?data=/broad/datapackage.json')).toBe(ofPlaces);
});

test('an address of an earlier atlas leads to its data, whole, and Back not to it', async ({
  page,
}) => {
  await keep(page, 'mine', FILES);
  await withoutMap(page);
  await openPage(page, '/en/');
  await page.goto(`/zh/matrix/?year=2012&data=${MINE}&categories=market`);
  await expect(page).toHaveURL(`/own/zh/matrix/?year=2012&data=${MINE}&categories=market`);
  await expect(page.getByRole('status').filter({ hasText: '12条随机流' })).toBeVisible();
  await page.goBack();
  await expect(page).toHaveURL('/en/');

  // A page on data that are not named is that of the built-in ones.
  await page.goto('/own/en/');
  await expect(page).toHaveURL('/en/');
});

test('where the script that opens packages does not come, that is said, and the built-in data are shown', async ({
  page,
}) => {
  await page.route('**/package-worker*', (route) => route.abort());
  await withoutMap(page);
  await openPage(page, `/en/?data=${MINE}`);
  await expect(page.getByText('could not be fetched. Load the page again')).toBeVisible();
  await expect(page.getByRole('list', { name: 'Places' }).getByRole('link').first()).toBeVisible();
});

test('while a package is opening, nothing is told of the built-in data, and its coming moves nothing', async ({
  page,
}) => {
  await keep(page, 'mine', FILES);
  await withoutMap(page);
  const held: (() => void)[] = [];
  await page.route('**/mine/places.geojson', (route) => held.push(() => void route.fallback()));
  // Where the map lies in each frame, from the first on.
  await page.addInitScript(() => {
    const tops = new Set<number>();
    Object.assign(window, { tops });
    const look = () => {
      const map = document.querySelector('[data-status]');
      if (map) tops.add(Math.round(map.getBoundingClientRect().top));
      requestAnimationFrame(look);
    };
    look();
  });
  await page.goto(`/en/?data=${MINE}`);
  await expect.poll(() => held.length).toBe(1);
  await expect(page.getByRole('status').filter({ hasText: 'Opening' })).toBeVisible();
  const caofeidian = page.getByRole('link', { name: 'Caofeidian' }).filter({ visible: true });
  await expect(caofeidian).toHaveCount(0);

  held[0]?.();
  const places = page.getByRole('list', { name: 'Places' });
  await expect(places.getByRole('link').first()).toBeVisible();
  const tops = () => page.evaluate(() => [...(window as unknown as { tops: Set<number> }).tops]);
  expect(await tops()).toHaveLength(1);
});
