import type { Localized } from './localized';
import type { Moment } from './moment';

/** The layers of flows, in the order of their switches. */
export const CATEGORIES = [
  'industry',
  'market',
  'services',
  'innovation',
  'capital',
  'resources',
] as const;
export type Category = (typeof CATEGORIES)[number];

/** How far a flow has come, from least to most certain. */
export const STATUSES = ['planned', 'signed', 'operating'] as const;
export type Status = (typeof STATUSES)[number];

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
  readonly category: Category;
  readonly sector: string;
  readonly start: Moment | null;
  readonly end: Moment | null;
  readonly status: Status;
  /** Null where the source gives none; never guessed. */
  readonly magnitude: Magnitude | null;
  readonly mechanism: string;
  readonly summary: Localized;
  readonly source: string;
  readonly caveat: Localized | null;
}
