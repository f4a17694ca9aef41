import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openPackage } from '../src/package/open-package.ts';
import type { Fault } from '../src/model/fault.ts';
import { checkPositions, type Units } from './check-positions.ts';
import { checkTerms } from './check-terms.ts';

/**
 * Checks a data package, the built-in one unless a folder is given, and prints file, row and field
 * of each fault. Beyond what the atlas itself refuses, it holds the package to its geography and
 * to naming every code it uses.
 *
 *   npm run check:data [folder]
 */
const root = fileURLToPath(new URL('..', import.meta.url));
const folder = process.argv[2] ?? join(root, 'static/data/tang-2018');

async function readUnits(): Promise<Units> {
  const layers = ['provinces', 'prefectures', 'counties'];
  const texts = layers.map((name) => readFile(join(root, `static/geo/${name}.geojson`), 'utf8'));
  const collections = (await Promise.all(texts)).map(
    (text) => JSON.parse(text) as GeoJSON.FeatureCollection,
  );
  return new Map(
    collections.flatMap(({ features }) =>
      features.map((feature) => [String(feature.properties?.adcode), feature] as const),
    ),
  );
}

function sentence({ file, row, field, value, code, expected }: Fault): string {
  const where = [file, row === null ? '' : `row ${row}`, field ?? ''].filter(Boolean).join(', ');
  const found = value === '' ? '' : `: found “${value}”`;
  return `${where} — ${code}${found}${expected ? `; expected ${expected}` : ''}`;
}

const opened = await openPackage((path) => readFile(join(folder, path), 'utf8'));
const faults = opened.ok
  ? [...checkPositions(opened.dataset, await readUnits()), ...checkTerms(opened.dataset)]
  : opened.faults;

for (const fault of faults) console.error(sentence(fault));
if (faults.length > 0 || !opened.ok) {
  console.error(`${faults.length} ${faults.length === 1 ? 'fault' : 'faults'} in ${folder}`);
  process.exitCode = 1;
} else {
  const { places, flows, observations, sources } = opened.dataset;
  console.log(
    `No fault: ${places.size} places, ${flows.size} flows, ${observations.length} figures, ` +
      `${sources.size} source locators.`,
  );
}
