import type { Localized } from './localized';
import type { Moment } from './moment';

/** `mutual` flows, such as agreements, have no origin before their destination. */
export const DIRECTIONS = ['one-way', 'mutual'] as const;
export type Direction = (typeof DIRECTIONS)[number];

/** How much flows; its unit decides what it may be compared with. */
export interface Magnitude {
  readonly value: number;
  readonly unit: string;
}

export interface Flow {
  readonly id: string;
  readonly name: Localized;
  readonly origin: string;
  readonly destination: string;
  readonly direction: Direction;
  /** Ids of values, one for each facet of the dataset, in their order. */
  readonly facets: readonly string[];
  readonly start: Moment | null;
  readonly end: Moment | null;
  /** Null where the source gives none; never guessed. */
  readonly magnitude: Magnitude | null;
  readonly summary: Localized | null;
  readonly source: string;
  readonly caveat: Localized | null;
}
