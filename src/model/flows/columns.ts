import type { Direction } from '../flow';
import type { Localized } from '../localized';
import type { Moment } from '../moment';

/** Numbers from 0, in as few bytes each as the largest needs. */
export type Numbers = Uint8Array<ArrayBuffer> | Uint16Array<ArrayBuffer> | Uint32Array<ArrayBuffer>;

/** A column of few different values: each value once, and for each row the number of its value. */
export interface Coded<Value> {
  readonly values: readonly Value[];
  readonly at: Numbers;
}

/**
 * What flows are called: each by names of its own, of which the lists are the very same where all
 * are; or `A → B` by the names of the values of `origin` and `destination`, which then are the same
 * list. A million names would take longer to cross to the window than all the rest.
 */
export type FlowNames =
  | { readonly en: readonly string[]; readonly zh: readonly string[] }
  | { readonly ofEnds: readonly Localized[] };

/**
 * Flows as columns, one item a row in each: a filter asks each value of a column once, and the
 * numbers cross from one thread to another without being copied.
 */
export interface FlowColumns {
  readonly count: number;
  /** Texts, or numbers that rise from row to row, of which the ids are the digits. */
  readonly id: readonly string[] | Uint32Array<ArrayBuffer>;
  readonly name: FlowNames;
  readonly summary: Coded<Localized | null>;
  readonly origin: Coded<string>;
  readonly destination: Coded<string>;
  readonly direction: Coded<Direction>;
  /** One for each facet of the dataset; their values are those of the facet, in its order. */
  readonly facets: readonly Coded<string>[];
  readonly start: Coded<Moment | null>;
  readonly end: Coded<Moment | null>;
  /** NaN where unknown. */
  readonly magnitude: Float64Array<ArrayBuffer>;
  /** Empty where the magnitude is unknown. */
  readonly unit: Coded<string>;
  readonly source: Coded<string>;
  readonly caveat: Coded<Localized | null>;
}

/** The numbers of rows by another count: `by` has the new number of each. */
export function renumbered(at: Numbers, by: ArrayLike<number>): Uint32Array<ArrayBuffer> {
  const numbers = new Uint32Array(at.length);
  for (let row = 0; row < at.length; row++) numbers[row] = by[at[row] ?? 0] ?? 0;
  return numbers;
}

/** Which rows pass: 1 for each that does, 0 for the others. */
export type RowMask = Uint8Array<ArrayBuffer>;

/** The numbers of some rows, from 0, in an order of their own. */
export type Rows = Uint32Array<ArrayBuffer>;

/** How many rows pass. */
export function countIn(mask: RowMask): number {
  let count = 0;
  for (let row = 0; row < mask.length; row++) count += mask[row] ?? 0;
  return count;
}

/** The rows that pass, in reading order. */
export function rowsIn(mask: RowMask): Rows {
  const rows = new Uint32Array(countIn(mask));
  let count = 0;
  for (let row = 0; count < rows.length; row++) if (mask[row] === 1) rows[count++] = row;
  return rows;
}

/** How many of some rows have each value of a column that any has. */
export function tallyIn<Value>(
  { values, at }: Coded<Value>,
  rows: Rows | readonly number[],
): ReadonlyMap<Value, number> {
  const counts = new Uint32Array(values.length);
  for (let index = 0; index < rows.length; index++) {
    const value = at[rows[index] ?? 0] ?? 0;
    counts[value] = (counts[value] ?? 0) + 1;
  }
  return counted(values, counts);
}

/** What rows have to pass: switches off those that do not. */
export type RowTest = (mask: RowMask) => void;

/** A test of a column, asked once for each of its values, not for each row. */
export function where<Value>(
  { values, at }: Coded<Value>,
  passes: (value: Value) => boolean,
): RowTest {
  const pass = Uint8Array.from(values, (value) => (passes(value) ? 1 : 0));
  return (mask) => {
    if (pass.every((each) => each === 1)) return;
    for (let row = 0; row < mask.length; row++) {
      mask[row] = (mask[row] ?? 0) & (pass[at[row] ?? 0] ?? 0);
    }
  };
}

/** How many rows have each value of a column that any has; of some rows, if a mask is given. */
export function tallyOf<Value>(
  { values, at }: Coded<Value>,
  mask?: RowMask,
): ReadonlyMap<Value, number> {
  const counts = new Uint32Array(values.length);
  for (let row = 0; row < at.length; row++) {
    const value = at[row] ?? 0;
    counts[value] = (counts[value] ?? 0) + (mask ? (mask[row] ?? 0) : 1);
  }
  return counted(values, counts);
}

function counted<Value>(values: readonly Value[], counts: Uint32Array): ReadonlyMap<Value, number> {
  return new Map(
    values.flatMap((value, index) => {
      const count = counts[index] ?? 0;
      return count > 0 ? [[value, count] as const] : [];
    }),
  );
}
