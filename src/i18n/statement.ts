/** How many flows each of several things has: the most first, ties in reading order. */
export interface Ranking<Key = string> {
  readonly total: number;
  readonly ranks: readonly { readonly key: Key; readonly count: number }[];
}

/** Flows by where they begin and where they end; ids of places. */
export interface Way {
  readonly from: string;
  readonly to: string;
}

/** How flows stand to a place. */
export type Crossing = 'incoming' | 'outgoing' | 'mutual' | 'internal';

/** What flows amount to in one unit. */
export interface StatedSum {
  readonly unit: string;
  readonly value: number;
  readonly interval: readonly [low: number, high: number];
  readonly isApproximate: boolean;
  readonly count: number;
  /** The ids of the flow with the largest stated amount, or of those that share it. */
  readonly largest: readonly string[];
}

/**
 * How many of some flows have come no further than each step before the last, such as `planned`; the
 * least certain first. Empty where all have, or where the data know no steps.
 */
export type Pending = readonly { readonly step: string; readonly count: number }[];

/** Something that holds of the flows that are shown, before it has words in any language. */
export type Statement =
  /** How many of all flows are shown; the id of the flow where it is one. */
  | {
      readonly kind: 'shown';
      readonly shown: number;
      readonly all: number;
      readonly only: string | null;
      readonly pending: Pending;
    }
  /** How many are in a row, column or cell of the matrix; ids of places, null for all. */
  | {
      readonly kind: 'cell';
      readonly from: string | null;
      readonly to: string | null;
      readonly count: number;
      readonly only: string | null;
      readonly pending: Pending;
    }
  /** How many come into a place, leave it, go both ways or stay within; and with which places. */
  | {
      readonly kind: 'crossing';
      readonly crossing: Crossing;
      readonly place: string;
      readonly partners: Ranking;
      readonly only: string | null;
      readonly pending: Pending;
    }
  /** Nothing flows that way, or any way, between the place and its partner, or any other. */
  | {
      readonly kind: 'no-crossing';
      readonly crossing: 'incoming' | 'outgoing' | null;
      readonly place: string;
      readonly partner: string | null;
    }
  /** Where they begin and where they end. */
  | {
      readonly kind: 'ends';
      readonly origins: Ranking | null;
      readonly destinations: Ranking | null;
    }
  /** How many go both ways, and the places under which counts by origin have them. */
  | { readonly kind: 'mutual'; readonly count: number; readonly origins: readonly string[] }
  /** From where to where the most go. */
  | { readonly kind: 'way'; readonly ways: Ranking<Way> }
  /** Of which layers they are; ids of values. */
  | { readonly kind: 'layers'; readonly layers: Ranking }
  /** What is known of their amounts. */
  | {
      readonly kind: 'amounts';
      readonly known: number;
      readonly unknown: number;
      readonly sums: readonly StatedSum[];
    };

/** Those at the head of a ranking: more than one where they have as many. */
export function leadersOf<Key>({ ranks }: Ranking<Key>): {
  readonly keys: readonly Key[];
  readonly count: number;
} {
  const most = ranks[0]?.count ?? 0;
  return { keys: ranks.filter(({ count }) => count === most).map(({ key }) => key), count: most };
}
