import type { Localized } from './localized';
import type { Subject } from './observation';

/** Two places that stand in a relation, without anything flowing between them. */
export interface Relation {
  readonly id: string;
  readonly places: readonly [string, string];
  readonly name: Localized;
  readonly summary: Localized;
  readonly source: string;
  readonly caveat: Localized | null;
}

/** A stage in the history of cooperation. `end` is null while it lasts. */
export interface Stage {
  readonly id: string;
  readonly start: number;
  readonly end: number | null;
  readonly name: Localized;
  readonly subjects: Localized;
  readonly forms: Localized;
  readonly features: Localized;
  readonly summary: Localized;
  readonly source: string;
}

/** Something the source says of a place or flow in words, not figures. */
export interface Note {
  readonly id: string;
  readonly subject: Subject;
  readonly text: Localized;
  readonly source: string;
  readonly caveat: Localized | null;
}

/** The kinds of codes that a data package names in both languages. */
export const TERM_KINDS = ['sector', 'unit', 'mechanism', 'derivation'] as const;
export type TermKind = (typeof TERM_KINDS)[number];

/** The name of a code used in a column, such as a sector or unit. */
export interface Term {
  readonly kind: TermKind;
  readonly id: string;
  readonly name: Localized;
}
