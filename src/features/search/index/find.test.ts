import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openBuiltIn } from '../../../package/built-in';
import { LOCALES } from '../../../model/localized';
import { entriesOf } from '../entries';
import { namingWords } from '../naming-words';
import { keyOf } from './entry';
import { find, nearest } from './find';
import { fold } from './fold';
import { groupsOf } from './group';
import { pinyinOf } from './pinyin';
import { indexOf } from './search-index';
import { fromDisk } from '../../../../tests/support/built-in';

const dataset = await openBuiltIn(fromDisk);
const words = { en: await namingWords('en'), zh: await namingWords('zh') };
const entries = entriesOf(dataset, 'en', words, pinyinOf);
const index = indexOf(entries);

const firstOf = (typed: string) => find(index, typed).map(keyOf)[0];

describe('what a reader types', () => {
  it.each([
    // Names in English, whole and in part, in any order and case.
    ['Caofeidian', 'place/caofeidian'],
    ['binhai', 'place/binhai'],
    ['HEBEI', 'place/hebei'],
    // A step of the story has this in its address alone, which nobody sees.
    ['shougang', 'place/shougang-jingtang'],
    ['zoo market', 'place/zoo-market'],
    ['wholesale zoo', 'place/zoo-market'],
    ['langfang zoo wholesale', 'flow/zoo-market-langfang'],
    ['co2', 'flow/co2-oil-field'],
    ["caofeidian's area", 'claim/caofeidian-area'],
    ['theil', 'indicator/theil-gdp'],
    ['38 miles', 'claim/caofeidian-binhai-distance'],
    ['overview', 'page/overview'],
    ['notes', 'table/notes'],
    // Chinese.
    ['曹妃甸', 'place/caofeidian'],
    ['滨海', 'place/binhai'],
    ['首钢搬迁', 'flow/shougang-caofeidian'],
    ['搬迁', 'flow/shougang-caofeidian'],
    ['动批', 'flow/zoo-market-langfang'],
    ['动物园', 'place/zoo-market'],
    ['第一产业占比', 'indicator/primary-share'],
    ['对比', 'page/compare'],
    // Pinyin, with and without spaces and tones.
    ['cao fei dian', 'place/caofeidian'],
    ['caofei dian', 'place/caofeidian'],
    ['cáofēidiàn', 'place/caofeidian'],
    ['binhaixinqu', 'place/binhai'],
    ['bin hai xin qu', 'place/binhai'],
    ['shougangbanqian', 'flow/shougang-caofeidian'],
    ['banqian', 'flow/shougang-caofeidian'],
    ['yanshan shihua', 'place/yanshan-petrochemical'],
    ['diyichanyezhanbi', 'indicator/primary-share'],
    ['lvse', undefined],
    // Initials.
    ['bj', 'place/beijing'],
    ['cfd', 'place/caofeidian'],
    ['sjz', 'place/shijiazhuang'],
    ['bhxq', 'place/binhai'],
    ['sgbqzcfd', 'flow/shougang-caofeidian'],
    // Slips: a letter wrong, missing, too many, changed with the next, at the beginning.
    ['caofeidien', 'place/caofeidian'],
    ['caofedian', 'place/caofeidian'],
    ['caoffeidian', 'place/caofeidian'],
    ['tangshna', 'place/tangshan'],
    ['vangfang', 'place/langfang'],
    ['zhongguancn', 'place/zhongguancun'],
    ['shijiahzuang', 'place/shijiazhuang'],
    ['dahongman langfang', 'place/langfang-dahongmen-market'],
    ['bin hia xin qu', 'place/binhai'],
  ])('%s leads to %s', (typed, key) => {
    expect(firstOf(typed)).toBe(key);
  });

  it.each(['', '   ', '–', 'qqqqqq', '%%%', 'eexxaacctt', '.*', '\\', '"', '['])(
    'finds nothing in “%s”',
    (typed) => expect(find(index, typed)).toEqual([]),
  );

  it('finds every place and flow first by its whole name, in either language', () => {
    for (const entry of entries.filter(({ kind }) => kind === 'place' || kind === 'flow')) {
      for (const locale of LOCALES) {
        const name = fold(entry.name[locale]);
        const found = find(index, entry.name[locale]);
        // A place and a flow may share a name; both then come before all others.
        const namesakes = found.filter((each) => fold(each.name[locale]) === name);
        expect(namesakes.map(keyOf), name).toContain(keyOf(entry));
        expect(found.slice(0, namesakes.length)).toEqual(namesakes);
      }
    }
  });

  it('finds everything by its pinyin', () => {
    for (const entry of entries) {
      const keys = find(index, entry.pinyin).map(keyOf);
      expect(keys, entry.pinyin).toContain(keyOf(entry));
    }
  });

  it('may be any string', () => {
    const parts = fc.constantFrom(
      'cao',
      ' ',
      '曹',
      '"',
      '\\',
      '(',
      '-x',
      "'s",
      '\u0300',
      '𠀀',
      '1',
    );
    const any = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 80 }),
      fc.array(parts, { maxLength: 40 }).map((all) => all.join('')),
    );
    fc.assert(
      fc.property(any, (typed) => {
        const found = [...find(index, typed), ...nearest(index, typed)];
        expect(found.every((entry) => entries.includes(entry))).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  it('is found in spite of one slip anywhere in a long name', () => {
    const places = entries.filter(({ kind, name }) => kind === 'place' && /^\w{7,}$/.test(name.en));
    expect(places.length).toBeGreaterThan(8);
    fc.assert(
      fc.property(fc.constantFrom(...places), fc.nat(), (entry, at) => {
        const name = entry.name.en.toLowerCase();
        const cut = at % name.length;
        const slip = name.slice(0, cut) + name.slice(cut + 1);
        expect(find(index, slip).map(keyOf)).toContain(keyOf(entry));
      }),
    );
  });
});

describe('a text that fits nothing', () => {
  it.each([
    ['shijazhaung', 'place/shijiazhuang'],
    ['廊坊市', 'place/langfang'],
    ['曹妃甸新区管委会', 'place/caofeidian'],
    ['caofeidian-port-authority', 'place/caofeidian-port'],
  ])('%s is nearest to %s', (typed, key) => {
    expect(find(index, typed)).toEqual([]);
    expect(nearest(index, typed).map(keyOf)[0]).toBe(key);
  });

  it('may be near nothing at all', () => {
    expect(nearest(index, 'qqqqqqqq')).toEqual([]);
    expect(nearest(index, '')).toEqual([]);
  });
});

describe('groups', () => {
  it('begin with the kind of the best, and hold no more than can be taken in', () => {
    const groups = groupsOf(find(index, 'beijing'), 6);
    expect(groups[0]?.kind).toBe('place');
    expect(groups[0]?.shown[0]?.id).toBe('beijing');
    for (const { kind, shown, count } of groups) {
      expect(shown).toHaveLength(Math.min(count, 6));
      expect(shown.every((entry) => entry.kind === kind)).toBe(true);
    }
    expect(groups.reduce((sum, { count }) => sum + count, 0)).toBe(find(index, 'beijing').length);
  });
});

describe('an entry', () => {
  it('says what it is and what it belongs to', () => {
    const contextOf = (key: string) => entries.find((entry) => keyOf(entry) === key)?.context;
    expect(contextOf('place/shougang-jingtang')).toBe(
      'Industrial site · Caofeidian · Tangshan · Hebei',
    );
    expect(contextOf('flow/shougang-caofeidian')).toMatch(/^Industrial relocations · .+ → .+$/);
    expect(contextOf('flow/beijing-hebei-agreements')).toMatch(/ ↔ /);
    for (const entry of entries) expect(entry.context, keyOf(entry)).not.toBe('');
  });

  it('has a key of its own', () => {
    expect(new Set(entries.map(keyOf)).size).toBe(entries.length);
  });
});
