import type { EntryKind, SearchEntry } from './entry';
import { fold, tight } from './fold';

/**
 * How a line spells its entry: as named, by the id that the data give it, as an address names what has no id that
 * a reader would know, in pinyin, in its initials.
 */
export type Spelling = 'name' | 'id' | 'address' | 'syllables' | 'pinyin' | 'initials';

/** What a reader's data have ids of, which may be codes that the reader goes by. */
const CODED: readonly EntryKind[] = ['place', 'flow'];

/** Entries with every text by which they can be found, one line each. */
export interface SearchIndex {
  readonly entries: readonly SearchEntry[];
  readonly lines: string[];
  /** For each line the number of its entry, and what it is. */
  readonly owners: readonly number[];
  readonly spellings: readonly Spelling[];
}

/** Makes entries searchable. */
export function indexOf(entries: readonly SearchEntry[]): SearchIndex {
  const parts = partsOf(entries, 0);
  return { entries, ...parts };
}

/** So many entries are read without a pause, in a few milliseconds. */
const STEP = 2000;

/** Makes many entries searchable without holding up the window. */
export async function indexGently(entries: readonly SearchEntry[]): Promise<SearchIndex> {
  const all: Parts[] = [];
  for (let from = 0; from < entries.length; from += STEP) {
    all.push(partsOf(entries.slice(from, from + STEP), from));
    await new Promise((done) => setTimeout(done));
  }
  return {
    entries,
    lines: all.flatMap(({ lines }) => lines),
    owners: all.flatMap(({ owners }) => owners),
    spellings: all.flatMap(({ spellings }) => spellings),
  };
}

type Parts = Pick<SearchIndex, 'lines' | 'owners' | 'spellings'>;

/** The lines of entries, the first of which has the number `first`. */
function partsOf(entries: readonly SearchEntry[], first: number): Parts {
  const rows = entries.flatMap((entry, at) =>
    spellingsOf(entry)
      .filter(([, line]) => line !== '')
      .map(([spelling, line]) => ({ spelling, line, owner: first + at })),
  );
  return {
    lines: rows.map(({ line }) => line),
    owners: rows.map(({ owner }) => owner),
    spellings: rows.map(({ spelling }) => spelling),
  };
}

function spellingsOf({ kind, id, name, pinyin }: SearchEntry): [Spelling, string][] {
  const en = fold(name.en);
  const zh = fold(name.zh);
  const names: [Spelling, string][] = [['name', en]];
  if (zh !== en) names.push(['name', zh]);
  const address = fold(id);
  if (address !== en) names.push([CODED.includes(kind) ? 'id' : 'address', address]);
  const syllables = fold(pinyin);
  if (syllables === '') return names;
  const initials = syllables
    .split(' ')
    .map((syllable) => syllable[0])
    .join('');
  return [
    ...names,
    ['syllables', syllables],
    ['pinyin', tight(syllables)],
    // One letter stands for too much.
    ['initials', initials.length > 1 ? initials : ''],
  ];
}
