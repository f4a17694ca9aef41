import type { Lettering, Type } from './lettering.ts';

/** The texts of a paragraph, line by line, and the type they are set in. */
export interface Paragraph {
  readonly lines: readonly string[];
  readonly type: Type;
}

interface Room {
  readonly width: number;
  readonly lines: number;
}

const ELLIPSIS = '…';

/**
 * Sets a text in the largest of `sizes` that fits the room, its lines about as long as each other;
 * in the smallest, and cut short, where none does.
 */
export function paragraphOf(
  text: string,
  base: Omit<Type, 'size'>,
  sizes: readonly number[],
  room: Room,
  lettering: Lettering,
): Paragraph {
  const words = wordsOf(text, base.locale);
  for (const size of sizes) {
    const type = { ...base, size };
    const lines = wrapped(words, type, room.width, lettering);
    if (lines.length <= room.lines && widest(lines, type, lettering) <= room.width) {
      return { lines: balanced(words, type, room.width, lines, lettering), type };
    }
  }
  const type = { ...base, size: sizes[sizes.length - 1] ?? 0 };
  const lines = wrapped(words, type, room.width, lettering).slice(0, room.lines);
  const last = lines.length - 1;
  return {
    lines: lines.with(last, shortened(lines[last] ?? '', type, room.width, lettering)),
    type,
  };
}

/** Pieces between which a line may break; in Chinese, words and the marks that belong to them. */
function wordsOf(text: string, locale: Type['locale']): string[] {
  if (locale === 'en') return text.split(/(?<= )/);
  const pieces: string[] = [];
  for (const { segment, isWordLike } of new Intl.Segmenter('zh', { granularity: 'word' }).segment(
    text,
  )) {
    const opens = /[“‘（《]$/.test(pieces[pieces.length - 1] ?? '');
    const closes = !isWordLike && !/^[“‘（《]/.test(segment);
    if (pieces.length > 0 && (closes || opens)) pieces.push((pieces.pop() ?? '') + segment);
    else pieces.push(segment);
  }
  return pieces;
}

function wrapped(
  words: readonly string[],
  type: Type,
  width: number,
  lettering: Lettering,
): string[] {
  const lines: string[] = [];
  for (const word of words) {
    const line = lines[lines.length - 1];
    const longer = (line ?? '') + word;
    if (line !== undefined && lettering.widthOf(longer.trimEnd(), type) <= width) {
      lines[lines.length - 1] = longer;
    } else {
      lines.push(word);
    }
  }
  return lines.map((line) => line.trimEnd());
}

function widest(lines: readonly string[], type: Type, lettering: Lettering): number {
  return Math.max(...lines.map((line) => lettering.widthOf(line, type)));
}

/** The same number of lines in the least width, so that none is left with one short word. */
function balanced(
  words: readonly string[],
  type: Type,
  width: number,
  lines: readonly string[],
  lettering: Lettering,
): readonly string[] {
  let best = lines;
  for (let narrower = width * 0.95; narrower > width * 0.4; narrower *= 0.95) {
    const tried = wrapped(words, type, narrower, lettering);
    if (tried.length > lines.length || widest(tried, type, lettering) > narrower) break;
    best = tried;
  }
  return best;
}

function shortened(line: string, type: Type, width: number, lettering: Lettering): string {
  let text = line;
  while (text !== '' && lettering.widthOf(text + ELLIPSIS, type) > width) text = text.slice(0, -1);
  return text.replace(/[\s,;，；、]+$/, '') + ELLIPSIS;
}
