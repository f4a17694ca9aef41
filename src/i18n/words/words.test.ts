import { describe, expect, it } from 'vitest';
import { LANGUAGES, loadWords, type Namespace } from '.';

/** Every message by its path. */
function leaves(value: unknown, path = ''): [string, unknown][] {
  if (typeof value !== 'object' || value === null) return [[path, value]];
  return Object.entries(value).flatMap(([key, each]) => leaves(each, `${path}.${key}`));
}

/** What takes a list or a condition beside texts, so that it need not hold all of them. */
const WITH_OTHERS = [
  '.spoken',
  '.listed',
  '.together',
  '.fields',
  '.subtitle',
  '.and',
  '.flows',
  '.clusters.flows',
  '.clusters.end',
  '.sentences.say',
];
/** What is not a word: how a language parts its sentences, and the name of the other language. */
const NO_WORD = ['.sentences.between', '.site.otherLanguage', '.parted', '.sheet.parted'];

const namespaces = Object.keys(LANGUAGES.en) as Namespace[];
const all = await Promise.all(
  namespaces.map(async (namespace) => ({
    namespace,
    english: leaves(await loadWords('en', namespace)),
    chinese: leaves(await loadWords('zh', namespace)),
  })),
);

describe.each(all)('the words of $namespace', ({ english, chinese }) => {
  it('are the same messages, of the same kind, in both languages', () => {
    const shape = (messages: [string, unknown][]) =>
      messages.map(([path, value]) => `${path}: ${typeof value}`);
    expect(shape(chinese)).toEqual(shape(english));
  });

  it('are never empty', () => {
    for (const [path, value] of [...english, ...chinese]) {
      if (NO_WORD.includes(path)) continue;
      if (typeof value === 'string') expect(value.trim(), path).not.toBe('');
      else expect(typeof value, path).toBe('function');
    }
  });

  it('hold what they are given', () => {
    const given = ['one', 'two', 'three', 'four', 'five'];
    for (const [path, value] of [...english, ...chinese]) {
      if (typeof value !== 'function' || WITH_OTHERS.includes(path)) continue;
      const speak = value as (...values: string[]) => string;
      const said = speak(...given);
      for (const each of given.slice(0, speak.length)) expect(said, path).toContain(each);
    }
  });

  it('stand in the script of their language', () => {
    const isHan = /[\u4E00-\u9FFF]/;
    const texts = (messages: [string, unknown][]) =>
      messages.filter(([path, value]) => typeof value === 'string' && !NO_WORD.includes(path));
    for (const [path, value] of texts(chinese)) expect(value, path).toMatch(isHan);
    for (const [path, value] of texts(english)) expect(value, path).not.toMatch(isHan);
  });
});
