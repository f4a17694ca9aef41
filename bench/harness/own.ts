import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { CHROMIUM_FLAGS, findChromium } from '../../scripts/chromium.ts';
import { seededFlows, type SeededFlows } from '../../scripts/seeded/flows.ts';
import { describeMachine } from './machine.ts';
import { ownReport, type Row } from './own-report.ts';
import {
  dropped,
  openedPackage,
  openedPage,
  PATIENCE,
  type Measured,
  type Size,
  type Window,
} from './own-visits.ts';
import { prepare } from './prepare.ts';
import { Server } from './server.ts';

/**
 * A table of many rows dropped into the door for a reader's own data, beside an earlier build that opens
 * the same flows as a package, an empty map, and flowmap.gl with a tenth of them and with all:
 *
 *   npm run own -- [--before <folder of a built site>] [--rows 1000000] [--places 7000] [--rounds 3]
 *                  [--minutes 12] [--no-build]
 *
 * No round begins that would likely end after so many minutes.
 */
const { values } = parseArgs({
  options: {
    before: { type: 'string' },
    rows: { type: 'string', default: '1000000' },
    places: { type: 'string', default: '7000' },
    rounds: { type: 'string', default: '3' },
    minutes: { type: 'string', default: '12' },
    'no-build': { type: 'boolean', default: false },
  },
});
const [rows, places, rounds, minutes] = [
  values.rows,
  values.places,
  values.rounds,
  values.minutes,
].map(Number) as [number, number, number, number];

/** How long another way to draw flows is waited for. */
const LIMIT = 120_000;

const servers = new Map<string | undefined, { readonly server: Server; address: string }>();

/** The map of the dropped table, which all others are as large as. */
let map: Size = { width: 800, height: 500 };

if (!values['no-build']) prepare();
const folder = await mkdtemp(join(tmpdir(), 'own-'));
const began = performance.now();
const passed = () => (performance.now() - began) / 60_000;
try {
  const files = await written(seededFlows(rows, { places }));
  const { before } = values;
  const page = (name: string, count: number) => (window: Window, site: string) =>
    openedPage(window, site, { name, rows: count, limit: LIMIT });
  const some = Math.round(rows / 10);
  const visits: readonly Visit[] = [
    {
      id: 'table',
      name: 'Dropped table',
      async run(window, site) {
        const measured = await dropped(window, site, files);
        ({ map } = measured);
        return measured;
      },
    },
    { id: 'floor', name: 'Empty map', run: page('maplibre', 0) },
    { id: 'some', name: `flowmap.gl, ${some} flows`, run: page('flowmap', some) },
    { id: 'all', name: `flowmap.gl, ${rows} flows`, run: page('flowmap', rows) },
    ...(before
      ? [
          {
            id: 'before',
            name: 'Package, earlier build',
            site: before,
            run: (window: Window, site: string) => openedPackage(window, site, rows),
          },
        ]
      : []),
  ];
  const found = visits.map(({ id, name }): Row => ({ id, name, measured: [], failure: null }));
  for (let round = 0; round < rounds; round++) {
    if (round > 0 && (passed() * (round + 1)) / round > minutes) break;
    for (const [at, visit] of visits.entries()) await add(found[at] as Row, visit);
    console.error(`round ${round + 1} of ${rounds}: ${passed().toFixed(1)} minutes`);
    console.error(ownReport(found));
  }
  const browser = await launched();
  console.log(JSON.stringify(await describeMachine(browser)));
  await browser.close();
  console.log(ownReport(found));
} finally {
  for (const { server } of servers.values()) server.stop();
  await rm(folder, { recursive: true });
}

interface Visit extends Pick<Row, 'id' | 'name'> {
  /** Folder of the built site; absent: the present one. */
  readonly site?: string;
  run(window: Window, site: string): Promise<Measured>;
}

/** Visits in a browser of its own; what has failed is said, and not visited again. */
async function add(row: Row, { site, run }: Visit): Promise<void> {
  if (row.failure !== null) return;
  const address = await addressOf(site);
  const browser = await launched();
  try {
    const viewport = row.id === 'table' ? { width: 1200, height: 640 } : map;
    const page = await browser.newPage({ viewport });
    page.setDefaultTimeout(PATIENCE);
    row.measured.push(await run({ browser, page }, address));
  } catch (error) {
    row.failure = String(error).split('\n')[0] ?? '';
  } finally {
    await browser.close();
  }
}

/** Where a built site is served, with packages that are made once. */
async function addressOf(site: string | undefined): Promise<string> {
  const known = servers.get(site) ?? { server: new Server(site, places), address: '' };
  if (known.address === '') {
    servers.set(site, known);
    known.address = await known.server.start(0);
  }
  return known.address;
}

function launched() {
  return chromium.launch({ executablePath: findChromium(), args: CHROMIUM_FLAGS });
}

/** The flows as `origin,dest,count`, and their places. */
async function written({ places, flows }: SeededFlows): Promise<readonly string[]> {
  const id = (index: number) => places[index]?.id ?? '';
  const texts = {
    'flows.csv': `origin,dest,count\n${flows.map((flow) => `${id(flow.origin)},${id(flow.destination)},${Math.ceil(flow.magnitude)}\n`).join('')}`,
    'places.csv': `id,lat,lon\n${places.map(({ id, lat, lng }) => `${id},${lat},${lng}\n`).join('')}`,
  };
  return Promise.all(
    Object.entries(texts).map(async ([name, text]) => {
      await writeFile(join(folder, name), text);
      return join(folder, name);
    }),
  );
}
