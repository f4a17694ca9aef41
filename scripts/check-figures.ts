import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { sideBySide } from './same-figures.ts';
import { unsourcedFigures } from './unsourced-figures.ts';

/**
 * Walks all pages of the built site and names every figure that does not lead to its source, and
 * every figure that two pages of one language write in two ways.
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

const languages = new Map(['en', 'zh'].map((locale) => [locale, sideBySide()]));

let figures = 0;
let faults = 0;
let differences = 0;
for (const file of files) {
  const html = await readPage(file);
  const differing = languages.get(file.split(/[/\\]/)[0] ?? '')?.differing(file, html) ?? [];
  differences += differing.length;
  for (const text of differing) console.error(text);
  const found = unsourcedFigures(html, sources);
  figures += found.figures;
  faults += found.unsourced.length;
  for (const text of found.unsourced) console.error(`${file}: no source for “${text}”`);
}
console.log(`${figures} figures on ${files.length} pages, ${faults} without a source`);
const compared = [...languages.values()].reduce((sum, each) => sum + each.compared(), 0);
console.log(`${compared} set beside the same figure of another page, ${differences} differ`);
if (faults + differences > 0 || figures === 0 || compared < 1000) process.exitCode = 1;
