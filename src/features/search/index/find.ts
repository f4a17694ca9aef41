import UFuzzy from '@leeoniya/ufuzzy';
import { ENTRY_KINDS, type SearchEntry } from './entry';
import { isLetters, queryOf, tight, type Query } from './fold';
import type { SearchIndex, Spelling } from './search-index';

/** How well a line fits, the best first. */
const FITS = ['whole', 'beginning', 'words', 'within', 'mistyped'] as const;
type Fit = (typeof FITS)[number];

/**
 * Folded texts part at spaces and nowhere else. One letter of a word of five may be wrong, missing,
 * too many or changed with the next, the first included; shorter words bear less.
 */
const fuzzy = new UFuzzy({
  interSplit: ' +',
  intraSplit: null,
  interBound: ' ',
  intraBound: null,
  intraMode: 1,
  intraSlice: [0, Infinity],
});

/** The one word that the matcher keeps for itself. */
const RESERVED = 'eexxaacctt';

/** What mistyped words may be cut to, in letters, before nothing of them is left to go by. */
const LEAST = 4;

/** Slips are looked for in so many lines at most; places come first, so none of them is left out. */
const MOST_LINES = 30_000;

/**
 * The entries that hold what a reader typed, best first; where none does, those that hold it but
 * for a slip in each word. Any string will do.
 */
export function find(index: SearchIndex, typed: string): SearchEntry[] {
  const query = queryOf(typed);
  if (query.words.length === 0 || query.words.includes(RESERVED)) return [];
  const exact = hitsOf(index, exactLines(index.lines, query), query);
  // What stands only in the midst of other words may be chance, so slips are thought of too.
  const isSure = exact.some(({ fit }) => fit < FITS.indexOf('within'));
  const hits = isSure
    ? exact
    : [...exact, ...hitsOf(index, similarLines(index.lines, query), query)];
  return ranked(index, hits);
}

/**
 * The entries nearest to a text that may be quite wrong, such as a mistyped address: those that fit
 * all of it or, failing that, the longest beginning of it that finds any.
 */
export function nearest(index: SearchIndex, typed: string): SearchEntry[] {
  const { text } = queryOf(typed);
  const isLarge = index.lines.length > MOST_LINES;
  const shortest = isLarge ? text.length : isLetters(text) ? LEAST : 1;
  for (let length = text.length; length >= shortest && length > 0; length--) {
    const found = find(index, text.slice(0, length));
    if (found.length > 0) return found;
  }
  return [];
}

/** The lines that hold every word, in whatever order, or all of them without their spaces. */
function exactLines(lines: readonly string[], { words, tight: whole }: Query): number[] {
  return lines.flatMap((line, at) =>
    words.every((word) => line.includes(word)) || line.includes(whole) ? [at] : [],
  );
}

/** The lines that hold every word, but for a slip in each. */
function similarLines(all: string[], { words, tight: whole }: Query): number[] {
  const lines = all.length > MOST_LINES ? all.slice(0, MOST_LINES) : all;
  const each = words.reduce<number[] | undefined>(
    (kept, word) => fuzzy.filter(lines, word, kept) ?? [],
    undefined,
  );
  // Syllables may be typed apart where the line has none, and the other way round.
  const together = words.length > 1 ? fuzzy.filter(lines, whole) : null;
  return [...new Set([...(each ?? []), ...(together ?? [])])];
}

interface Hit {
  readonly owner: number;
  readonly fit: number;
  readonly length: number;
}

/** The lines that fit, each with how well. */
function hitsOf(
  { lines, owners, spellings }: SearchIndex,
  candidates: readonly number[],
  query: Query,
): Hit[] {
  return candidates.flatMap((at) => {
    const line = lines[at] ?? '';
    const fit = fitOf(line, spellings[at] ?? 'name', query);
    return fit === null
      ? []
      : [{ owner: owners[at] ?? 0, fit: FITS.indexOf(fit), length: line.length }];
  });
}

/** Of so many hits the order matters; those after them, fitting worse, nobody looks at. */
const MOST_RANKED = 500;

/** The entries of hits, best first, each by its best line. */
function ranked({ entries }: SearchIndex, hits: readonly Hit[]): SearchEntry[] {
  const best = new Map<number, Hit>();
  for (const hit of hits) {
    const known = best.get(hit.owner);
    if (!known || compare(hit, known) < 0) best.set(hit.owner, hit);
  }
  const kindOf = ({ owner }: Hit) => ENTRY_KINDS.indexOf(entries[owner]?.kind ?? 'table');
  const inOrder: Hit[] = [];
  FITS.forEach((_, fit) => {
    const alike = [...best.values()].filter((hit) => hit.fit === fit);
    if (inOrder.length < MOST_RANKED) {
      alike.sort((a, b) => kindOf(a) - kindOf(b) || compare(a, b) || a.owner - b.owner);
    }
    for (const hit of alike) inOrder.push(hit);
  });
  return inOrder.flatMap(({ owner }) => entries[owner] ?? []);
}

function compare(a: Hit, b: Hit): number {
  return a.fit - b.fit || a.length - b.length;
}

function fitOf(line: string, spelling: Spelling, query: Query): Fit | null {
  const { text, words } = query;
  // A word of an address is not seen: what is named so comes before it.
  if (spelling === 'address' && words.every((word) => begins(line, word))) return 'words';
  if (line === text || tight(line) === query.tight) return 'whole';
  if (spelling === 'initials') return line.startsWith(query.tight) ? 'words' : null;
  if (line.startsWith(text) || (spelling === 'pinyin' && line.startsWith(query.tight))) {
    return 'beginning';
  }
  if (words.every((word) => begins(line, word))) return 'words';
  if (spelling === 'pinyin' && query.tight.length > 2 && line.includes(query.tight))
    return 'within';
  // Two letters stand in the midst of nearly any name, so they must begin a word.
  if (!words.every((word) => word.length > 2 || begins(line, word))) return null;
  return words.every((word) => line.includes(word)) ? 'within' : 'mistyped';
}

/** True where a word of the line begins with this one; Chinese has no spaces that would tell. */
function begins(line: string, word: string): boolean {
  return isLetters(word) ? ` ${line}`.includes(` ${word}`) : line.includes(word);
}
