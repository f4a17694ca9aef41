import type { Interval } from '../../stats/interval';
import type { Target } from '../../query/view-state';

/** The figure of one year. */
export interface SeriesPoint {
  readonly year: number;
  readonly value: number;
  readonly interval: Interval;
  /** The value as it is written. */
  readonly text: string;
}

/** The figures of some years, in their order, with a name of their own. */
export interface Series {
  readonly key: string;
  /** Its name in parts, each of which may be that of a place. */
  readonly names: readonly { readonly text: string; readonly place: string | null }[];
  /** What its line lights. */
  readonly target: Target | null;
  readonly points: readonly SeriesPoint[];
}
