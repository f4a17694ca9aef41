import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { DuckDBInstance } from '@duckdb/node-api';

/**
 * Sums a table of flows of any size into a package that the explorer opens.
 *
 *   node sum.js --flows FLOWS --places PLACES --out FOLDER [--step 6] [--least 1] [--unit trips]
 *               [--title TEXT] [--columns origin,dest,count]
 *
 * FLOWS and PLACES are CSV or Parquet files, patterns such as `flows/*.parquet`, or addresses on the
 * web or in object storage, as DuckDB reads them. PLACES has the columns id, name, lon and lat.
 */

const sql = await readFile(fileURLToPath(new URL('sum.sql', import.meta.url)), 'utf8');

/** Text as a literal of SQL. */
const quoted = (text) => `'${text.replaceAll("'", "''")}'`;
const named = (name) => `"${name.replaceAll('"', '""')}"`;

/** A table in a file; the columns in `texts` are not guessed, as `01` is not `1`. */
function tableIn(path, texts) {
  if (/\.parquet($|\?)/i.test(path)) return `read_parquet(${quoted(path)})`;
  const types = texts.map((column) => `${quoted(column)}: 'VARCHAR'`).join(', ');
  return `read_csv(${quoted(path)}, types = {${types}})`;
}

/**
 * Writes `datapackage.json`, `places.geojson`, `flows.csv` and `terms.csv` into `out`, and says what was read, kept
 * and left out: rows, pairs and sums.
 */
export async function sum({ flows, places, out, step, least, unit, title, columns }) {
  const [origin, dest, count] = columns;
  const instance = await DuckDBInstance.create();
  const db = await instance.connect();
  const rows = async (query) => (await db.runAndReadAll(query)).getRowObjectsJson();
  try {
    await db.run(`create view sites as select * from ${tableIn(places, ['id'])}`);
    await db.run(
      `create view trips as select ${named(origin)} as origin, ${named(dest)} as dest, ` +
        `${named(count)} as count from ${tableIn(flows, [origin, dest])}`,
    );
    await db.run(`set variable step = ${step === null ? 'null' : Number(step)}`);
    await db.run(`set variable least = ${Number(least)}`);
    await db.run(sql);
    await mkdir(out, { recursive: true });
    const features = (await rows('select * from cells')).map(({ id, name, sites, lon, lat }) => ({
      type: 'Feature',
      geometry: { type: 'Point', coordinates: [lon, lat] },
      properties: { id, name: Number(sites) > 1 ? `${name} +${Number(sites) - 1}` : name },
    }));
    await db.run(
      `copy (select id, origin, destination, magnitude, ${quoted(unit)} as unit from pairs order by id) ` +
        `to ${quoted(join(out, 'flows.csv'))} (header)`,
    );
    const [report] = await rows('select columns(*)::double from report');
    const write = (file, value) =>
      writeFile(join(out, file), `${JSON.stringify(value, null, 1)}\n`);
    await write('places.geojson', { type: 'FeatureCollection', features });
    await write('datapackage.json', {
      name: 'summed-flows',
      title,
      version: '1.0.0',
      description:
        `${report.pairs_kept} of ${report.pairs_found} pairs, with ${report.sum_kept} of ` +
        `${report.sum_read} ${unit}` +
        (step === null ? '' : `; places in one cell of zoom ${step} are one`),
      resources: [
        { name: 'places', path: 'places.geojson' },
        { name: 'flows', path: 'flows.csv' },
        { name: 'terms', path: 'terms.csv' },
      ],
    });
    const cell = `"${unit.replaceAll('"', '""')}"`;
    await writeFile(
      join(out, 'terms.csv'),
      `kind,id,name_en,name_zh\nunit,${cell},${cell},${cell}\n`,
    );
    return report;
  } finally {
    db.closeSync();
    instance.closeSync();
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { values } = parseArgs({
    options: {
      flows: { type: 'string' },
      places: { type: 'string' },
      out: { type: 'string' },
      step: { type: 'string' },
      least: { type: 'string', default: '1' },
      unit: { type: 'string', default: 'trips' },
      title: { type: 'string', default: 'Flows' },
      columns: { type: 'string', default: 'origin,dest,count' },
    },
  });
  const missing = ['flows', 'places', 'out'].filter((name) => values[name] === undefined);
  const columns = values.columns.split(',');
  if (missing.length > 0 || columns.length !== 3) {
    console.error(
      missing.length > 0
        ? `Missing: ${missing.map((name) => `--${name}`).join(', ')}`
        : 'Give three columns: --columns origin,dest,count',
    );
    process.exit(1);
  }
  console.table(await sum({ ...values, columns, step: values.step ?? null }));
}
