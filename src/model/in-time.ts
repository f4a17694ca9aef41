import type { Magnitude } from './flow';
import type { Localized } from './localized';
import type { Moment } from './moment';

/** What a source says of how far a flow has come, and when. */
export interface Stated {
  /** A value of the facet of progress. */
  readonly status: string;
  readonly when: Moment;
  readonly source: string;
}

/** What a dataset knows of time that shows how far flows had come in one of its years. */
export interface InTime {
  readonly year: number;
  /** The last year that the source of the first flows tells of. */
  readonly sourceYear: number;
  /** By row, how a flow stands in that year: one of `STANDING`. */
  readonly standing: Uint8Array;
  /** What the status of flows without a statement is called; null where the dataset has no status. */
  readonly undated: Localized | null;
  /** The last statement up to that year, by flow; absent where there is none. */
  readonly stated: ReadonlyMap<string, Stated>;
  /** Flows and places that are not of the source of all others: they are marked where they show. */
  readonly added: ReadonlySet<string>;
  /** Places that no source has told of up to that year: the map does not have them yet. */
  readonly absent: ReadonlySet<string>;
  /** How many flows come to another status in a year, for years in which any does. */
  readonly changes: ReadonlyMap<number, number>;
  /** The amounts of all years: widths are measured by them, so that they can be compared. */
  readonly amounts: readonly { readonly magnitude: Magnitude }[];
}

/** A flow of which nothing is known yet; one whose status has no date; one that has come so far. */
export const STANDING = { unknown: 0, undated: 1, dated: 2 } as const;
