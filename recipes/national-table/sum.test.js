import assert from 'node:assert/strict';
import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test from 'node:test';
import { DuckDBInstance } from '@duckdb/node-api';
import { sum } from './sum.js';

/** 2,000,000 rows between 3,000 sites, of which 1,000 rows name a site that is not in the list. */
const ROWS = 2_000_000;
const folder = await mkdtemp(join(tmpdir(), 'national-table-'));
const flows = join(folder, 'flows.parquet');
const places = join(folder, 'places.csv');

const instance = await DuckDBInstance.create();
const db = await instance.connect();
await db.run(`
  copy (
    select lpad(i::varchar, 4, '0') as id, 'Site ' || i as name,
      100 + (i * 7919 % 3000) / 100.0 as lon, 20 + (i * 104729 % 3000) / 100.0 as lat
    from range(3000) t(i)
  ) to '${places}' (header)`);
await db.run(`
  copy (
    select lpad((i * 31 % 3000)::varchar, 4, '0') as origin,
      case when i < 1000 then 'nowhere' else lpad((i * i * 17 % 3000)::varchar, 4, '0') end as dest,
      1 + i % 5 as count
    from range(${ROWS}) t(i)
  ) to '${flows}'`);

const options = {
  flows,
  places,
  unit: 'trips',
  title: 'Trips',
  columns: ['origin', 'dest', 'count'],
};
const opened = async (out) => ({
  places: JSON.parse(await readFile(join(out, 'places.geojson'), 'utf8')).features,
  flows: (await readFile(join(out, 'flows.csv'), 'utf8'))
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split(','))
    .map(([id, origin, destination, magnitude]) => ({
      id,
      origin,
      destination,
      magnitude: +magnitude,
    })),
});
const total = (rows) => rows.reduce((all, { magnitude }) => all + magnitude, 0);

/** The sum of 1 + i % 5 over the rows from `first` on. */
const sumFrom = (first) => {
  let all = 0;
  for (let i = first; i < ROWS; i++) all += 1 + (i % 5);
  return all;
};

test('each site by itself: every row at known sites is in the sum, and the others are said', async () => {
  const out = join(folder, 'sites');
  const report = await sum({ ...options, out, step: null, least: 0 });
  assert.equal(report.rows_read, ROWS);
  assert.equal(report.sum_read, sumFrom(0));
  assert.equal(report.rows_at_known_sites, ROWS - 1000);
  const read = await opened(out);
  assert.equal(total(read.flows), sumFrom(1000));
  assert.equal(read.flows.length, report.pairs_kept);
  assert.ok(read.places.some(({ properties }) => properties.id === '0001'));
});

test('by a step of zoom: fewer places and pairs, the same sum, each end a place of the package', async () => {
  const counts = [];
  for (const step of [8, 6, 4]) {
    const out = join(folder, `step-${step}`);
    await sum({ ...options, out, step, least: 0 });
    const read = await opened(out);
    assert.equal(total(read.flows), sumFrom(1000));
    const ids = new Set(read.places.map(({ properties }) => properties.id));
    assert.ok(
      read.flows.every(({ origin, destination }) => ids.has(origin) && ids.has(destination)),
    );
    const sizes = read.places.map(
      ({ properties }) => Number(/\+(\d+)$/.exec(properties.name)?.[1] ?? 0) + 1,
    );
    assert.equal(
      sizes.reduce((all, each) => all + each, 0),
      3000,
    );
    counts.push([ids.size, read.flows.length]);
  }
  for (let at = 1; at < counts.length; at++) {
    assert.ok(counts[at][0] < counts[at - 1][0] && counts[at][1] < counts[at - 1][1]);
  }
});

test('a cell is where the tile of Web Mercator is', async () => {
  const out = join(folder, 'tile');
  await sum({ ...options, out, step: 4, least: 0 });
  for (const { properties, geometry } of (await opened(out)).places) {
    const [, x, y] = properties.id.split('-').map(Number);
    const [lon, lat] = geometry.coordinates;
    assert.ok(lon >= (x / 16) * 360 - 180 && lon <= ((x + 1) / 16) * 360 - 180);
    const latitude = (row) => (Math.atan(Math.sinh(Math.PI * (1 - row / 8))) * 180) / Math.PI;
    assert.ok(lat <= latitude(y) && lat >= latitude(y + 1));
  }
});

test('pairs below the least amount are left out, and what they sum to is said', async () => {
  const out = join(folder, 'least');
  const report = await sum({ ...options, out, step: 6, least: 2000 });
  const read = await opened(out);
  assert.ok(read.flows.length > 0 && read.flows.every(({ magnitude }) => magnitude >= 2000));
  assert.equal(total(read.flows), report.sum_kept);
  assert.ok(report.sum_kept < report.sum_at_known_sites);
  assert.ok(report.pairs_kept < report.pairs_found);
});
