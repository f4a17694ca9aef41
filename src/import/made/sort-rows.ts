import type { Moment } from '../../model/moment';
import { Numbering } from '../../model/numbering';
import type { Counts } from '../report';
import type { TextColumn } from '../tables/grid';
import { valueAt, type Values } from './columns';
import type { Ends } from './ends';

/** What became of a row. */
export const FATES = [
  'drawn',
  'merged',
  'unknown',
  'zero',
  'no-place',
  'not-a-number',
  'negative',
  'not-a-date',
] as const;
export type Fate = (typeof FATES)[number];

/** The rows of a table of flows as they are counted, and the flows that they make. */
export interface Sorted {
  /** The fate of each row, by its number in `FATES`. */
  readonly fates: Uint8Array;
  /** The row that each flow begins with; others are added to it. */
  readonly first: readonly number[];
  /** The ends of each flow, by their numbers. */
  readonly origins: Uint32Array<ArrayBuffer>;
  readonly destinations: Uint32Array<ArrayBuffer>;
  /** The amount of each flow; NaN where it is unknown. */
  readonly amounts: Float64Array<ArrayBuffer>;
  /** Rows that are drawn and have the places, time and kind of an earlier one, and that one. */
  readonly repeated: {
    readonly rows: readonly number[];
    readonly earlier: readonly number[];
    readonly count: number;
    readonly sum: number;
  };
  readonly counts: Counts;
}

export interface RowsToSort {
  readonly count: number;
  readonly ends: Ends;
  /** Null: each row is one. */
  readonly amounts: Values<number> | null;
  readonly start: Values<Moment> | null;
  readonly end: Values<Moment> | null;
  readonly facets: readonly TextColumn[];
  /** True: a negative amount flows the other way. */
  readonly reverses: boolean;
}

/** How many repeated rows are listed; the others are counted. */
const LISTED = 1000;

const FATE = Object.fromEntries(FATES.map((fate, number) => [fate, number])) as Record<
  Fate,
  number
>;

/** Decides what becomes of each row, and adds up those of the same places, time and kind. */
export function sortRows(rows: RowsToSort): Sorted {
  const { count, ends, amounts, start, end, reverses } = rows;
  const known = ends.places.length;
  const fates = new Uint8Array(count);
  const first: number[] = [];
  const sums: number[] = [];
  const origins: number[] = [];
  const destinations: number[] = [];
  const flowOf = groupsOf(rows);
  const repeated = { rows: [] as number[], earlier: [] as number[], sum: 0, count: 0 };
  let sum = 0;

  for (let row = 0; row < count; row++) {
    const stated = amounts ? valueAt(amounts, row) : 1;
    const isReversed = reverses && typeof stated === 'number' && stated < 0;
    const amount = isReversed ? -stated : stated;
    if (typeof amount === 'number' && amount > 0) sum += amount;
    const fate = fateOf(row, amount);
    fates[row] = FATE[fate];
    if (fate !== 'drawn' && fate !== 'unknown') continue;
    const flow = flowOf(row, isReversed);
    const value = amount ?? NaN;
    if (flow === first.length) {
      first.push(row);
      sums.push(value);
      const [from = 0, to = 0] = [ends.origin[row], ends.destination[row]];
      origins.push(isReversed ? to : from);
      destinations.push(isReversed ? from : to);
      continue;
    }
    repeated.count++;
    if (typeof amount === 'number') repeated.sum += amount;
    if (repeated.rows.length < LISTED) {
      repeated.rows.push(row);
      repeated.earlier.push(first[flow] ?? 0);
    }
    if (fate === 'drawn') {
      const before = sums[flow] ?? NaN;
      // A flow that began without an amount is drawn with that of a later row.
      if (!Number.isNaN(before)) fates[row] = FATE.merged;
      sums[flow] = Number.isNaN(before) ? value : before + value;
    }
  }

  function fateOf(row: number, amount: number | null | undefined): Fate {
    if (amount === 0) return 'zero';
    if ((ends.origin[row] ?? 0) >= known || (ends.destination[row] ?? 0) >= known)
      return 'no-place';
    if (amount === undefined) return 'not-a-number';
    if (amount !== null && amount < 0) return 'negative';
    if (start && valueAt(start, row) === undefined) return 'not-a-date';
    if (end && valueAt(end, row) === undefined) return 'not-a-date';
    return amount === null ? 'unknown' : 'drawn';
  }

  const tally = new Array<number>(FATES.length).fill(0);
  for (const fate of fates) tally[fate] = (tally[fate] ?? 0) + 1;
  const of = (...some: Fate[]) => some.reduce((total, fate) => total + (tally[FATE[fate]] ?? 0), 0);
  return {
    fates,
    first,
    origins: Uint32Array.from(origins),
    destinations: Uint32Array.from(destinations),
    amounts: Float64Array.from(sums),
    repeated,
    counts: {
      rows: count,
      drawn: of('drawn'),
      merged: of('merged'),
      zero: of('zero'),
      unknown: of('unknown'),
      refused: of('no-place', 'not-a-number', 'negative', 'not-a-date'),
      sum,
    },
  };
}

/**
 * Numbers what tells flows apart: their ends, their time and their facets, from 0 in the order in
 * which they come first.
 */
function groupsOf({
  ends,
  start,
  end,
  facets,
}: RowsToSort): (row: number, isReversed: boolean) => number {
  const ofEnds = ends.places.length + ends.unmatched.length;
  const pairs = new Numbering();
  const others = [start?.column, end?.column, ...facets].flatMap((column) =>
    column ? [{ at: column.at, size: column.values.length, groups: new Numbering() }] : [],
  );
  return (row, isReversed) => {
    const [a, b] = [ends.origin[row] ?? 0, ends.destination[row] ?? 0];
    let group = pairs.numberOf(isReversed ? b * ofEnds + a : a * ofEnds + b);
    for (const { at, size, groups } of others) {
      group = groups.numberOf(group * size + (at[row] ?? 0));
    }
    return group;
  };
}
