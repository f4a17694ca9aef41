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

/** Ids of the two pages that list sources: as they are, and after `later/`. */
const sources = new Set(
  (
    await Promise.all(
      ['en', 'zh'].flatMap((locale) =>
        ['', 'later/'].map(async (page) => {
          const html = await readPage(`${locale}/data/${page}index.html`);
          return [...html.matchAll(/ id="([^"]+)"/g)].map(([, id = '']) => page + id);
        }),
      ),
    )
  ).flat(),
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
