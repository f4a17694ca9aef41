/** About how wide letters are, in em, as the typeface of the site has them; all others are of the last kind. */
const WIDTHS: readonly (readonly [RegExp, number])[] = [
  [/[\u2e80-\uffef]/u, 1],
  [/[ijlI.,:;'|!()[\]· ]/u, 0.3],
  [/[frtJ-]/u, 0.4],
  [/[mwMW—…%@]/u, 0.87],
  [/\p{Lu}/u, 0.74],
  [/\d/u, 0.63],
  [/./su, 0.58],
];

/** The size of the small type of labels, in CSS pixels. */
const SIZE = 12;

const known = new Map<string, number>();

function letterWidth(letter: string): number {
  const width = known.get(letter) ?? WIDTHS.find(([kind]) => kind.test(letter))?.[1] ?? 1;
  known.set(letter, width);
  return width;
}

/** About how wide a text is in the small type of labels, in CSS pixels: within a twentieth for words. */
export function textWidth(text: string): number {
  return [...text].reduce((sum, letter) => sum + SIZE * letterWidth(letter), 0);
}

/** A text in lines of at most a width: broken between words, and anywhere in Chinese. */
export function wrapped(text: string, width: number, widthOf = textWidth): string[] {
  const pieces = text.match(
    /[\u2e80-\u9fff\uff00-\uffef]|[^\s\u2e80-\u9fff\uff00-\uffef]+\s*|\s+/gu,
  );
  const lines: string[] = [];
  let line = '';
  for (const piece of pieces ?? []) {
    if (line !== '' && widthOf(line + piece) > width) {
      lines.push(line.trimEnd());
      line = '';
    }
    line += piece;
  }
  return line.trim() === '' ? lines : [...lines, line.trimEnd()];
}
