import type { Interval } from '../../stats/interval';
import type { Target } from '../../query/view-state';

/** The figure of one year, as a bar. */
export interface Bar {
  readonly year: number;
  readonly value: number;
  readonly interval: Interval;
  /** The value as it is written. */
  readonly text: string;
}

/** A series of bars with a name of its own. */
export interface BarGroup {
  readonly key: string;
  /** Its name in parts, each of which may be that of a place. */
  readonly names: readonly { readonly text: string; readonly place: string | null }[];
  /** What its bars light. */
  readonly target: Target | null;
  readonly bars: readonly Bar[];
}
