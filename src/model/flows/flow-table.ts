import type { Flow } from '../flow';
import type { Coded, CodedColumn, FlowColumns, RowMask, RowTests, ValueOf } from './columns';
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

  /** A table of flows, in their order. Their ids must differ. */
  static of(flows: Iterable<Flow>): FlowTable {
    return new FlowTable(columnsOf([...flows]));
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
    return this.columns.id;
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

  rowOf(id: string): number | undefined {
    this.#rowsById ??= new Map(this.columns.id.map((each, row) => [each, row]));
    return this.#rowsById.get(id);
  }

  /** The rows whose values pass every test. */
  rowsWhere({ magnitude, ...tests }: RowTests): RowMask {
    const { count, unit, magnitude: amounts } = this.columns;
    const mask: RowMask = new Uint8Array(count).fill(1);
    for (const name of Object.keys(tests) as CodedColumn[]) {
      const { values, at }: Coded<unknown> = this.columns[name];
      const test = tests[name] as (value: unknown) => boolean;
      const passes = Uint8Array.from(values, (value) => (test(value) ? 1 : 0));
      if (passes.every((each) => each === 1)) continue;
      for (let row = 0; row < count; row++) {
        mask[row] = (mask[row] ?? 0) & (passes[at[row] ?? 0] ?? 0);
      }
    }
    if (!magnitude) return mask;
    const passesUnknown = magnitude(null);
    for (let row = 0; row < count; row++) {
      const value = amounts[row] ?? NaN;
      const passes = Number.isNaN(value)
        ? passesUnknown
        : magnitude({ value, unit: unit.values[unit.at[row] ?? 0] ?? '' });
      if (!passes) mask[row] = 0;
    }
    return mask;
  }

  /** How many of some rows have each value of a column; all rows where no mask is given. */
  tally<Name extends CodedColumn>(
    column: Name,
    mask?: RowMask,
  ): ReadonlyMap<ValueOf<Name>, number> {
    const { values, at } = this.columns[column];
    const counts = new Uint32Array(values.length);
    for (let row = 0; row < at.length; row++) {
      const value = at[row] ?? 0;
      counts[value] = (counts[value] ?? 0) + (mask ? (mask[row] ?? 0) : 1);
    }
    return new Map(
      values.flatMap((value, index) => {
        const count = counts[index] ?? 0;
        return count > 0 ? [[value, count] as const] : [];
      }),
    );
  }
}
