import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { unsourcedFigures } from './unsourced-figures.ts';

/**
 * Walks all pages of the built site and names every figure that does not lead to its source.
 *
 *   npm run check:figures (after npm run build)
 */
const build = join(fileURLToPath(new URL('..', import.meta.url)), 'build');
const files = (await readdir(build, { recursive: true })).filter((file) => file.endsWith('.html'));

const sources = new Set(
  (await Promise.all(['en', 'zh'].map((locale) => readPage(`${locale}/data/index.html`)))).flatMap(
    (html) => [...html.matchAll(/ id="([^"]+)"/g)].map(([, id = '']) => id),
  ),
);

async function readPage(file: string): Promise<string> {
  return readFile(join(build, file), 'utf8');
}

let figures = 0;
let faults = 0;
for (const file of files) {
  const found = unsourcedFigures(await readPage(file), sources);
  figures += found.figures;
  faults += found.unsourced.length;
  for (const text of found.unsourced) console.error(`${file}: no source for “${text}”`);
}
console.log(`${figures} figures on ${files.length} pages, ${faults} without a source`);
if (faults > 0 || figures === 0) process.exitCode = 1;
