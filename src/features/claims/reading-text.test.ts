import { describe, expect, it } from 'vitest';
import { fromDisk } from '../../../tests/support/built-in';
import { loadWords } from '../../i18n/words';
import { LOCALES } from '../../model/localized';
import { openBuiltIn } from '../../package/built-in';
import { VERDICTS } from '../../stats/finding';
import { claimInShort } from './reading-text';

const dataset = await openBuiltIn(fromDisk);
const AUTHOR = { en: 'Tang et al. (2018)', zh: 'Tang等（2018）' };

describe.each(LOCALES)('a claim in a preview or a link (%s)', async (locale) => {
  const words = await loadWords(locale, 'claims');
  const all = [...dataset.claims.values()].flatMap((claim) =>
    VERDICTS.map((verdict) => ({
      claim,
      verdict,
      said: claimInShort(claim, verdict, { dataset, locale }, words),
    })),
  );

  it('says who states it, what is stated and the verdict, in this order', () => {
    expect(all.length).toBe(47 * 6);
    for (const { claim, verdict, said } of all) {
      const [before = '', quoted = '', after = ''] = said.split(/[“”]/);
      expect(before, claim.id).toContain(AUTHOR[locale]);
      expect(quoted.replaceAll(/[‘’]/g, ''), claim.id).toBe(
        claim.statement[locale].replaceAll(/[“”‘’]/g, ''),
      );
      expect(after.toLowerCase(), claim.id).toContain(words.verdict[verdict].toLowerCase());
    }
  });

  it('has one pair of quotation marks, however many the statement has', () => {
    for (const { claim, said } of all) {
      expect(said.match(/[“”]/g), claim.id).toEqual(['“', '”']);
    }
  });
});
