/** Nothing longer is sought: nobody types it, and what a pasted text begins with finds it as well. */
const LONGEST = 60;

const PLAIN = /^[a-z\d\u4e00-\u9fff]+( [a-z\d\u4e00-\u9fff]+)*$/;

/**
 * A text as it is compared: small letters without accents and tones, digits and Chinese characters,
 * in words with one space between. `Cáofēidiàn – “38 miles”` becomes `caofeidian 38 miles`.
 */
export function fold(text: string): string {
  const small = text.slice(0, 10 * LONGEST).toLowerCase();
  // Most names are plain, and there may be a hundred thousand.
  if (PLAIN.test(small)) return small;
  return (
    small
      .normalize('NFKD')
      // Pinyin keyboards write ü as v.
      .replaceAll(/u\u0308/gi, 'v')
      .replaceAll(/\p{M}/gu, '')
      .toLowerCase()
      // What is left out within a word parts it from nothing: Caofeidian’s, xi'an.
      .replaceAll(/['’]/g, '')
      .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()
  );
}

/** What is sought, in the forms in which it is compared. */
export interface Query {
  readonly text: string;
  /** Without spaces, as they may stand between syllables or not. */
  readonly tight: string;
  readonly words: readonly string[];
}

/** Reads what a reader typed; any string will do. */
export function queryOf(typed: string): Query {
  const text = fold(typed).slice(0, LONGEST).trim();
  return { text, tight: tight(text), words: text === '' ? [] : text.split(' ') };
}

/** A folded text without its spaces. */
export function tight(text: string): string {
  return text.replaceAll(' ', '');
}

/** True where a folded text is written in letters, not in Chinese characters. */
export function isLetters(text: string): boolean {
  return !/\p{Script=Han}/u.test(text);
}
