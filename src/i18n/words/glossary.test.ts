import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '.';
import { LOCALES, type Locale } from '../../model/localized';
import { readCsv } from '../../package/csv';

const TERMS = readFileSync('docs/glossary.md', 'utf8')
  .split('## Words of the code')[0]
  ?.split('\n')
  .filter((line) => line.startsWith('| ') && !/^\| (English|-)/.test(line))
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .map(([, en = '', zh = '', , instead = '']) => ({ en, zh, instead: instead.split(' · ') }));

/** Every text of a module of words; of one that is made, what it says of some names. */
function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'function') return [String(value)];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(textsOf);
}

async function wordsIn(locale: Locale): Promise<string[]> {
  const files = Object.values(LANGUAGES[locale]) as (() => Promise<{ default: unknown }>)[];
  const modules = await Promise.all(files.map((load) => load()));
  return modules.flatMap((module) => textsOf(module.default));
}

const FOLDER = 'static/data/tang-2018';
const tablesIn = (folder: string) =>
  readdirSync(folder).flatMap((file) => (file.endsWith('.csv') ? [`${folder}/${file}`] : []));

/** The texts in one language of the built-in package, and of what is later than the paper. */
function dataTexts(locale: Locale): string[] {
  const cells = [...tablesIn(FOLDER), ...tablesIn('static/data/later')].flatMap((table) =>
    readCsv(readFileSync(table, 'utf8')).flatMap((row) =>
      Object.entries(row).flatMap(([column, cell]) =>
        column.endsWith(`_${locale}`) ? [cell] : [],
      ),
    ),
  );
  const places = readFileSync(`${FOLDER}/places.geojson`, 'utf8');
  const told = [...places.matchAll(new RegExp(`"\\w+_${locale}": "([^"]*)"`, 'g'))];
  return [...cells, ...told.map(([, text = '']) => text)];
}

describe.each(LOCALES)('the glossary (%s)', async (locale) => {
  const texts = [...(await wordsIn(locale)), ...dataTexts(locale)].map((text) =>
    text.toLowerCase(),
  );
  const descriptor = readFileSync(`${FOLDER}/datapackage.json`, 'utf8').toLowerCase();
  const isHan = (word: string) => /[\u4E00-\u9FFF]/.test(word);

  it('has no word in use that stands for another', () => {
    const banned = (TERMS ?? [])
      .flatMap(({ instead }) => instead)
      .filter((word) => word !== '' && isHan(word) === (locale === 'zh'));
    expect(banned.length).toBeGreaterThan(10);
    for (const word of banned) {
      expect(
        texts.filter((text) => text.includes(word.toLowerCase())),
        word,
      ).toEqual([]);
    }
  });

  it('has no term that nothing uses', () => {
    const all = [...texts, descriptor].join('\n');
    const parts = (TERMS ?? []).flatMap(({ [locale]: term }) => term.split(/[,;、；] ?/));
    for (const part of parts.filter((each) => each.length > 1)) {
      const root = part.toLowerCase().replace(/^(share of|industrial) /, '');
      expect(all.includes(root), part).toBe(true);
    }
  });
});
