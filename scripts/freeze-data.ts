import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { archiveOf } from '../src/package/archive.ts';
import { editionFile, editionOf } from '../src/package/edition.ts';
import { BUILT_IN } from '../src/package/location.ts';
import { describePackage } from '../src/package/plain-table.ts';
import { ROOT } from './site/site.ts';

/**
 * Keeps the built-in package as it is now, under static/data/editions, so that addresses that cite
 * it open with these data when they have changed. Part of every release; the same files give the
 * same archive.
 *
 *   npm run freeze:data
 */
const readFile = (path: string) =>
  Promise.resolve(readFileSync(join(ROOT, 'static', BUILT_IN, path), 'utf8'));

const { name, files } = await describePackage(readFile);
const edition = await editionOf(readFile);
const path = join('static', editionFile(name, edition));
const file = join(ROOT, path);
if (existsSync(file)) {
  console.log(`${path} is kept already.`);
} else {
  const archive = await archiveOf(`${name}_${edition}`, files, readFile);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, archive);
  console.log(`${path}: ${(archive.length / 1000).toFixed(1)} kB`);
}
