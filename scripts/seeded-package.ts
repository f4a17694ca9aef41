import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { seededFlows } from './seeded/flows.ts';
import { seededPackage } from './seeded/package.ts';

/**
 * Writes a data package of seeded flows, to measure with and to try what large data do. The same
 * numbers give the same files.
 *
 *   npx tsx scripts/seeded-package.ts <folder> [--flows 1000] [--places 150] [--seed 1] [--hubs 3]
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    flows: { type: 'string', default: '1000' },
    places: { type: 'string' },
    seed: { type: 'string', default: '1' },
    hubs: { type: 'string', default: '0' },
  },
});
const [folder] = positionals;
if (folder === undefined) {
  console.error('Name a folder: npx tsx scripts/seeded-package.ts <folder> [--flows 1000]');
  process.exit(1);
}

const seeded = seededFlows(wholeNumber('flows', values.flows), {
  places: values.places === undefined ? undefined : wholeNumber('places', values.places),
  seed: wholeNumber('seed', values.seed),
  hubs: wholeNumber('hubs', values.hubs),
});
await mkdir(folder, { recursive: true });
for (const [path, text] of Object.entries(seededPackage(seeded))) {
  await writeFile(join(folder, path), text);
}
console.log(`${seeded.flows.length} flows between ${seeded.places.length} places: ${folder}`);

function wholeNumber(option: string, text: string): number {
  if (/^\d+$/.test(text)) return Number(text);
  console.error(`--${option} takes a whole number, not “${text}”.`);
  process.exit(1);
}
