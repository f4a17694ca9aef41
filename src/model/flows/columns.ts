import type { Category, Direction, Magnitude, Status } from '../flow';
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
 * Flows as columns, one item a row in each: a filter asks each value of a column once, and the
 * numbers cross from one thread to another without being copied.
 */
export interface FlowColumns {
  readonly count: number;
  readonly id: readonly string[];
  readonly nameEn: readonly string[];
  /** The very list of the English names where all are the same. */
  readonly nameZh: readonly string[];
  readonly summary: Coded<Localized>;
  readonly origin: Coded<string>;
  readonly destination: Coded<string>;
  readonly direction: Coded<Direction>;
  readonly category: Coded<Category>;
  readonly sector: Coded<string>;
  readonly start: Coded<Moment | null>;
  readonly end: Coded<Moment | null>;
  readonly status: Coded<Status>;
  /** NaN where unknown. */
  readonly magnitude: Float64Array<ArrayBuffer>;
  /** Empty where the magnitude is unknown. */
  readonly unit: Coded<string>;
  readonly mechanism: Coded<string>;
  readonly source: Coded<string>;
  readonly caveat: Coded<Localized | null>;
}

/** The columns whose rows are numbers of values. */
export type CodedColumn = {
  [Name in keyof FlowColumns]: FlowColumns[Name] extends Coded<unknown> ? Name : never;
}[keyof FlowColumns];

/** What a column's values are. */
export type ValueOf<Name extends CodedColumn> = FlowColumns[Name]['values'][number];

/** What rows have to pass: each test is asked once for each value, not for each row. */
export type RowTests = {
  readonly [Name in CodedColumn]?: (value: ValueOf<Name>) => boolean;
} & { readonly magnitude?: (magnitude: Magnitude | null) => boolean };

/** Which rows pass: 1 for each that does, 0 for the others. */
export type RowMask = Uint8Array<ArrayBuffer>;
