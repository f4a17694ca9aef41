import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openLater } from '../src/package/later/open-later.ts';
import { openPackage } from '../src/package/open-package.ts';
import type { Dataset } from '../src/model/dataset.ts';
import type { Fault } from '../src/model/fault.ts';
import { checkPositions, type Units } from './check-positions.ts';
import { checkTerms } from './check-terms.ts';

/**
 * Checks a data package, the built-in one unless a folder is given, and prints file, row and field
 * of each fault. Beyond what the atlas itself refuses, it holds the package to its geography and
 * to naming every code it uses. With the built-in one it checks what is later than the paper.
 *
 *   npm run check:data [folder]
 */
const root = fileURLToPath(new URL('..', import.meta.url));
const given = process.argv[2];
const folder = given ?? join(root, 'static/data/tang-2018');
const laterFolder = join(root, 'static/data/later');

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

function report(faults: readonly Fault[], where: string, contents: () => string): void {
  for (const fault of faults) console.error(sentence(fault));
  if (faults.length > 0) {
    console.error(`${faults.length} ${faults.length === 1 ? 'fault' : 'faults'} in ${where}`);
    process.exitCode = 1;
  } else console.log(`No fault: ${contents()}.`);
}

async function checkLater(dataset: Dataset): Promise<void> {
  const opened = await openLater((path) => readFile(join(laterFolder, path), 'utf8'), dataset);
  report(opened.ok ? [] : opened.faults, laterFolder, () => {
    if (!opened.ok) return '';
    const { figures, events, outcomes, sources } = opened.later;
    return (
      `later than the paper, ${figures.length} figures, ${events.length} events, ` +
      `${outcomes.length} outcomes, ${sources.size} sources`
    );
  });
}

const opened = await openPackage((path) => readFile(join(folder, path), 'utf8'));
const faults = opened.ok
  ? [...checkPositions(opened.dataset, await readUnits()), ...checkTerms(opened.dataset)]
  : opened.faults;
report(faults, folder, () => {
  if (!opened.ok) return '';
  const { places, flows, observations, sources } = opened.dataset;
  return (
    `${places.size} places, ${flows.size} flows, ${observations.length} figures, ` +
    `${sources.size} source locators`
  );
});
if (opened.ok && given === undefined) await checkLater(opened.dataset);
