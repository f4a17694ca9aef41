import type { Localized } from '../../../model/localized';

/** What can be found, in the order in which kinds are shown where all else is equal. */
export const ENTRY_KINDS = [
  'place',
  'flow',
  'indicator',
  'claim',
  'story',
  'face',
  'page',
  'table',
] as const;
export type EntryKind = (typeof ENTRY_KINDS)[number];

/** One thing to find, as a file of one language holds it. */
export interface SearchEntry {
  readonly kind: EntryKind;
  /** The id of what has one, the name of a page or table. */
  readonly id: string;
  /** In both languages, as readers may know only the other one. */
  readonly name: Localized;
  /** What it is and what it belongs to, in the language of the file. */
  readonly context: string;
  /** The Chinese name in syllables without tones: `cao fei dian`; empty where it was not worked out. */
  readonly pinyin: string;
  /** True of what the paper’s data lack: its address shows what is later, too. */
  readonly isLater?: boolean;
}

/** The key of an entry, one of its own among all. */
export function keyOf({ kind, id }: Pick<SearchEntry, 'kind' | 'id'>): string {
  return `${kind}/${id}`;
}

/** Of more flows than this, none is an entry: they are found by their places. */
export const MOST_FOUND = 20_000;
