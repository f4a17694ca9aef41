import type { Category, Direction, Flow, Magnitude, Status } from '../flow';
import type { Localized } from '../localized';
import type { Moment } from '../moment';

/** Numbers from 0, in as few bytes each as the largest needs. */
export type Numbers = Uint8Array | Uint16Array | Uint32Array;

/** A column of few different values: each value once, and for each row the number of its value. */
export interface Coded<Value> {
  readonly values: readonly Value[];
  readonly at: Numbers;
}

/** A column of texts in UTF-8. */
export interface Texts {
  readonly bytes: Uint8Array;
  /** Where each text begins in `bytes`, and where one after the last would. */
  readonly starts: Uint32Array;
  /** For each row the number of its text; null where each row has one of its own. */
  readonly at: Numbers | null;
}

/** Columns of texts that mostly differ from row to row. */
export type TextColumn = 'id' | 'nameEn' | 'nameZh' | 'summaryEn' | 'summaryZh';

/**
 * Flows as columns: a hundred thousand cross from one thread to another in a blink, and are judged
 * in a blink, where as many objects would hold up the window for a second.
 */
export interface FlowColumns {
  readonly count: number;
  readonly texts: Readonly<Record<TextColumn, Texts>>;
  readonly origin: Coded<string>;
  readonly destination: Coded<string>;
  readonly direction: Coded<Direction>;
  readonly category: Coded<Category>;
  readonly sector: Coded<string>;
  readonly start: Coded<Moment | null>;
  readonly end: Coded<Moment | null>;
  readonly status: Coded<Status>;
  /** NaN where unknown. */
  readonly magnitude: Float64Array;
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

/** Flows that are held as columns, and can answer for all their rows at once. */
export interface ColumnedFlows extends ReadonlyMap<string, Flow> {
  readonly columns: FlowColumns;
  /** The flow of a row. */
  at(row: number): Flow;
  rowOf(id: string): number | undefined;
  rowsWhere(tests: RowTests): RowMask;
  /** How many of some rows have each value of a column; all rows where no mask is given. */
  tally<Name extends CodedColumn>(column: Name, mask?: RowMask): ReadonlyMap<ValueOf<Name>, number>;
}

/** True where flows are held as columns. */
export function isColumned(flows: ReadonlyMap<string, Flow>): flows is ColumnedFlows {
  return 'columns' in flows;
}
