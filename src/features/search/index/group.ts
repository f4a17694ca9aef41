import type { EntryKind, SearchEntry } from './entry';

/** Found entries of one kind. */
export interface Group {
  readonly kind: EntryKind;
  /** Those that are shown, best first. */
  readonly shown: readonly SearchEntry[];
  /** How many there are. */
  readonly count: number;
}

/** Entries by kind: the kind of the best first, and of each the best `most`. */
export function groupsOf(found: readonly SearchEntry[], most: number): Group[] {
  const kinds = [...new Set(found.map(({ kind }) => kind))];
  return kinds.map((kind) => {
    const members = found.filter((entry) => entry.kind === kind);
    return { kind, shown: members.slice(0, most), count: members.length };
  });
}
