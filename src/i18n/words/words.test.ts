import { describe, expect, it } from 'vitest';
import { en } from './en';
import { indicators as englishIndicators } from './en/indicators';
import { LEGEND_WORDS } from './legend';
import { search as englishSearch } from './en/search';
import { share as englishShare } from './en/share';
import { MEASURE_WORDS } from './measure';
import { zh } from './zh';
import { indicators as chineseIndicators } from './zh/indicators';
import { search as chineseSearch } from './zh/search';
import { share as chineseShare } from './zh/share';

/** Every message by its path. */
function leaves(value: unknown, path = ''): [string, unknown][] {
  if (typeof value !== 'object' || value === null) return [[path, value]];
  return Object.entries(value).flatMap(([key, each]) => leaves(each, `${path}.${key}`));
}

const ENGLISH = leaves({
  ...en,
  measure: MEASURE_WORDS.en,
  legend: LEGEND_WORDS.en,
  indicators: englishIndicators,
  search: englishSearch,
  share: englishShare,
});
const CHINESE = leaves({
  ...zh,
  measure: MEASURE_WORDS.zh,
  legend: LEGEND_WORDS.zh,
  indicators: chineseIndicators,
  search: chineseSearch,
  share: chineseShare,
});

describe('the words of the interface', () => {
  it('are the same messages, of the same kind, in both languages', () => {
    const shape = (messages: [string, unknown][]) =>
      messages.map(([path, value]) => `${path}: ${typeof value}`);
    expect(shape(CHINESE)).toEqual(shape(ENGLISH));
  });

  it('are never empty', () => {
    for (const [path, value] of [...ENGLISH, ...CHINESE]) {
      if (typeof value === 'string') expect(value.trim(), path).not.toBe('');
      else expect(typeof value, path).toBe('function');
    }
  });

  it('hold what they are given', () => {
    const given = ['one', 'two', 'three', 'four', 'five'];
    for (const [path, value] of [...ENGLISH, ...CHINESE]) {
      if (typeof value !== 'function') continue;
      const speak = value as (...values: string[]) => string;
      const said = speak(...given);
      for (const each of given.slice(0, speak.length)) expect(said, path).toContain(each);
    }
  });

  it('stand in the script of their language', () => {
    const isHan = /[\u4E00-\u9FFF]/;
    const others = (messages: [string, unknown][]) =>
      messages.filter(([path]) => path !== '.site.otherLanguage');
    for (const [path, value] of others(CHINESE)) {
      if (typeof value === 'string') expect(value, path).toMatch(isHan);
    }
    for (const [path, value] of others(ENGLISH)) {
      if (typeof value === 'string') expect(value, path).not.toMatch(isHan);
    }
  });
});
