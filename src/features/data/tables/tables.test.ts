import { describe, expect, it } from 'vitest';
import { openBuiltIn } from '../../../package/built-in';
import { examine } from '../../../content/claims/examine';
import { loadWords } from '../../../i18n/words';
import { LOCALES } from '../../../model/localized';
import { rowCount, TABLES } from './rows';
import { tableOf } from './table';
import type { Atlas } from '../../../session/context';
import { storedGeography } from '../../../content/claims/test-support';
import { fromDisk } from '../../../../tests/support/built-in';

const dataset = await openBuiltIn(fromDisk);

describe.each(LOCALES)('the tables of the package (%s)', async (locale) => {
  const messages = await loadWords(locale, 'messages');
  const words = await loadWords(locale, 'data');
  const atlas = { dataset, locale, messages } as Atlas;

  it.each(TABLES)('%s has every row, a name for each, and a cell for each heading', (name) => {
    const { headings, rows } = tableOf(name, atlas, words);
    expect(rows).toHaveLength(rowCount(dataset, name));
    expect(new Set(headings).size).toBe(headings.length);
    for (const cells of rows) {
      expect(cells).toHaveLength(headings.length);
      expect(cells[0]?.text).toBeTruthy();
    }
  });

  it('claims have verdict, reading and result, once they are checked', async () => {
    const claims = await loadWords(locale, 'claims');
    const findings = Object.fromEntries(
      [...dataset.claims.values()].map((claim) => [
        claim.id,
        examine(claim, dataset, storedGeography),
      ]),
    );
    const { headings, rows } = tableOf('claims', atlas, words, {
      checked: { findings, words: claims },
    });
    const at = (name: 'verdict' | 'against' | 'result') =>
      headings.findIndex(({ text }) => text === words.column[name]);
    expect(rows).toHaveLength(dataset.claims.size);
    for (const cells of rows) {
      const finding = findings[cells[0]?.text ?? ''];
      expect(cells[at('verdict')]?.text).toBe(claims.verdict[finding?.verdict ?? 'unchecked']);
      const parts = (name: 'against' | 'result') =>
        cells[at(name)]?.text.split(words.parted).length;
      expect(parts('against')).toBe(Math.max(1, finding?.readings.length ?? 0));
      expect(parts('result')).toBe(parts('against'));
    }
  });

  it.each(TABLES)('%s names a source in every row that holds a figure', (name) => {
    for (const cells of tableOf(name, atlas, words).rows) {
      if (!cells.some((cell) => cell?.isNumber)) continue;
      const sources = cells.flatMap((cell) => cell?.source ?? []);
      expect(sources).toHaveLength(1);
      expect(dataset.sources.has(sources[0] ?? '')).toBe(true);
    }
  });
});
