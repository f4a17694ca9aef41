/** Amounts in one unit; a bound that is null is open. */
export interface AmountRange {
  readonly unit: string;
  readonly least: number | null;
  readonly most: number | null;
}

/** The values of a facet that are switched on: some of them, or none. */
export interface FacetChoice {
  /** The key of the facet. */
  readonly key: string;
  /** Ids, in the order of the facet. */
  readonly values: readonly string[];
}

/** Which flows the reader lets through: those that every one of these choices lets through. */
export interface FlowFilter {
  /** What had begun, and not yet ended, in this year; null: in any. */
  readonly year: number | null;
  /** What began in this year or later; null: whenever it began. */
  readonly since: number | null;
  /** Whether flows without a date, which are timeless, show in every year, or never. */
  readonly undated: boolean;
  /** Of which values, for facets of which not all are switched on; in the order of the dataset. */
  readonly facets: readonly FacetChoice[];
  /** Which of the flows that have an amount; null: all. */
  readonly amount: AmountRange | null;
  /** Whether flows without an amount, which no range can judge, show. */
  readonly unknown: boolean;
  /** Whether flows that end where they begin show. */
  readonly loops: boolean;
}

export const EVERY_FLOW: FlowFilter = {
  year: null,
  since: null,
  undated: true,
  facets: [],
  amount: null,
  unknown: true,
  loops: true,
};
