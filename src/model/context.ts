import type { Localized } from './localized';
import type { Subject } from './observation';

/** Two places that stand in a relation, without anything flowing between them. */
export interface Relation {
  readonly id: string;
  readonly places: readonly [string, string];
  readonly name: Localized;
  readonly summary: Localized | null;
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

/** The name of a code: of a unit, of a derivation, or of a value of a facet. */
export interface Term {
  /** `unit`, `derivation`, or the column of a facet. */
  readonly kind: string;
  readonly id: string;
  readonly name: Localized;
  /** Of a unit that is ten to some power of another: 100 million yuan are yuan to the power 8. */
  readonly base: { readonly id: string; readonly power: number } | null;
}
