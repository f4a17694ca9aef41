import type { Flow } from '../flow';
import type { Facet } from '../facet';
import type { FlowColumns, RowMask, RowTest } from './columns';
import { columnsOf } from './columns-of';
import { FlowRow } from './flow-row';

/**
 * The flows of a dataset. They are held as columns, which answer for all rows at once; a flow is
 * made an object only when it is asked for, and is the same object ever after.
 */
export class FlowTable {
  readonly columns: FlowColumns;
  readonly #flows: Flow[] = [];
  #rowsById: ReadonlyMap<string, number> | null = null;

  constructor(columns: FlowColumns) {
    this.columns = columns;
  }

  /** A table of flows, in their order. Their ids must differ, and their values be the facets'. */
  static of(flows: Iterable<Flow>, facets: readonly Facet[]): FlowTable {
    return new FlowTable(columnsOf([...flows], facets));
  }

  get size(): number {
    return this.columns.count;
  }

  get(id: string): Flow | undefined {
    const row = this.rowOf(id);
    return row === undefined ? undefined : this.at(row);
  }

  has(id: string): boolean {
    return this.rowOf(id) !== undefined;
  }

  /** The ids of all flows, in reading order. */
  keys(): readonly string[] {
    const { id } = this.columns;
    return id instanceof Uint32Array ? Array.from(id, String) : id;
  }

  /** All flows, in reading order. */
  *values(): Generator<Flow> {
    for (let row = 0; row < this.size; row++) yield this.at(row);
  }

  /** The flow of a row, from 0. Throws for what is no row. */
  at(row: number): Flow {
    if (!(row >= 0 && row < this.size)) throw new RangeError(`There is no row ${row}.`);
    return (this.#flows[row] ??= new FlowRow(this.columns, row));
  }

  /** The flows of some rows, in their order. Throws for what is no row. */
  these(rows: Iterable<number>): Flow[] {
    return Array.from(rows, (row) => this.at(row));
  }

  rowOf(id: string): number | undefined {
    const ids = this.columns.id;
    if (ids instanceof Uint32Array) return rowOfNumber(ids, id);
    this.#rowsById ??= new Map(ids.map((each, row) => [each, row]));
    return this.#rowsById.get(id);
  }

  /** The rows that pass every test. */
  rowsWhere(tests: Iterable<RowTest>): RowMask {
    const mask: RowMask = new Uint8Array(this.size).fill(1);
    for (const test of tests) test(mask);
    return mask;
  }
}

/** The row of a number in digits, by halves. */
function rowOfNumber(ids: Uint32Array, id: string): number | undefined {
  let [from, to] = [0, ids.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((ids[middle] ?? 0) < Number(id)) from = middle + 1;
    else to = middle;
  }
  return from < ids.length && String(ids[from]) === id ? from : undefined;
}
