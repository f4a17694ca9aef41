import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { archiveOf } from '../src/package/archive.ts';
import { editionFile, editionOf } from '../src/package/edition.ts';
import { BUILT_IN, LATER } from '../src/package/location.ts';
import { describePackage } from '../src/package/plain-table.ts';
import { ROOT } from './site/site.ts';

/**
 * Keeps the built-in package and what is later than the paper as they are now, under
 * static/data/editions, so that addresses and citations that name them find these data when they have
 * changed. Part of every release; the same files give the same archive.
 *
 *   npm run freeze:data
 */
for (const folder of [BUILT_IN, LATER]) {
  const readFile = (path: string) =>
    Promise.resolve(readFileSync(join(ROOT, 'static', folder, path), 'utf8'));
  const { name, files } = await describePackage(readFile);
  const edition = await editionOf(readFile);
  const path = join('static', editionFile(name, edition));
  const file = join(ROOT, path);
  if (existsSync(file)) {
    console.log(`${path} is kept already.`);
    continue;
  }
  const archive = await archiveOf(`${name}_${edition}`, files, readFile);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, archive);
  console.log(`${path}: ${(archive.length / 1000).toFixed(1)} kB`);
}
