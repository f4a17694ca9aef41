import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import subsetFont from 'subset-font';
import { faces } from './faces.ts';
import { charactersOf } from './woff2.ts';

/**
 * Cuts the faces of static/fonts from published ones, down to the characters the atlas writes, and
 * fails where a source face lacks one.
 *
 *   npm run build:fonts (after a change of names, words or data)
 */
const root = fileURLToPath(new URL('../..', import.meta.url));
const target = join(root, 'static/fonts');
const modules = join(root, 'node_modules');

mkdirSync(target, { recursive: true });
for (const { name, from, characters } of faces()) {
  const source = readFileSync(join(modules, from));
  const cut = await subsetFont(source, [...characters].sort().join(''), {
    targetFormat: 'woff2',
    noLayoutClosure: true,
  });
  const drawn = charactersOf(cut);
  const missing = [...characters].filter((each) => !drawn.has(each));
  if (missing.length > 0) {
    console.error(`${from} has no glyph for ${missing.join(' ')}`);
    process.exitCode = 1;
  }
  writeFileSync(join(target, `${name}.woff2`), cut);
  console.log(`${name}: ${characters.size} characters, ${(cut.length / 1000).toFixed(1)} kB`);
}

const licences = ['inter', 'noto-sans-sc'].map((font) =>
  readFileSync(join(modules, `@fontsource/${font}/LICENSE`), 'utf8').trim(),
);
writeFileSync(join(target, 'OFL.txt'), `${licences.join('\n\n')}\n`);
