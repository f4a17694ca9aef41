import type { Dataset } from '../../model/dataset';
import type { Flow } from '../../model/flow';
import type { Economies } from '../economy';
import type { Quantity } from '../quantity';
import type { Formula } from './formula';

interface Common {
  /** As addresses name it. */
  readonly id: string;
  /** Indicators of one formula, such as the growth of each industry, share their words. */
  readonly family: string;
  /** Which one of its family, or null for an only child. */
  readonly part: string | null;
  /** A unit of the data package, `degrees`, or `ratio`, which has none. */
  readonly unit: string;
  /** The value that parts less from more, such as no growth; null: only the size counts. */
  readonly middle: number | null;
  /** True where a result compares value added of different years, which is in current prices. */
  readonly isNominal: boolean;
  /** Null where the values are those of the data themselves. */
  readonly formula: Formula | null;
  /** The work that the formula is taken from; null for an elementary one. */
  readonly reference: string | null;
}

/** One number for each region and year. */
export interface RegionIndicator extends Common {
  readonly scope: 'region';
  of(economies: Economies, region: string, year: number): Quantity | null;
}

/** One number for each pair of regions and year, whichever is named first. */
export interface PairIndicator extends Common {
  readonly scope: 'pair';
  of(economies: Economies, a: string, b: string, year: number): Quantity | null;
}

/** One number for all regions together, for each year. */
export interface BetweenIndicator extends Common {
  readonly scope: 'between';
  of(economies: Economies, year: number): Quantity | null;
  /** What a region brings to it: its size as a multiple of the mean. */
  termOf(economies: Economies, region: string, year: number): Quantity | null;
}

/** One number for each flow, of no year. */
export interface FlowIndicator extends Common {
  readonly scope: 'flow';
  of(dataset: Dataset, flow: Flow): Quantity | null;
}

export type Indicator = RegionIndicator | PairIndicator | BetweenIndicator | FlowIndicator;

/** An indicator whose results differ from year to year. */
export type StatisticalIndicator = Exclude<Indicator, FlowIndicator>;
