import type { Flow } from '../flow';
import type {
  Coded,
  CodedColumn,
  ColumnedFlows,
  FlowColumns,
  RowMask,
  RowTests,
  ValueOf,
} from './columns';
import { FlowRow } from './flow-row';
import { IdIndex } from './id-index';
import { textAt } from './texts';

/**
 * Flows by id, read from columns as they are asked for; each is one object for good. What nobody
 * asks for stays as it came, since a hundred thousand objects and texts would fill the heap.
 */
export class FlowTable implements ColumnedFlows {
  readonly columns: FlowColumns;
  readonly #rows: FlowRow[] = [];
  #index: IdIndex | null = null;

  constructor(columns: FlowColumns) {
    this.columns = columns;
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

  *keys(): MapIterator<string> {
    for (let row = 0; row < this.size; row++) yield textAt(this.columns.texts.id, row);
  }

  *values(): MapIterator<Flow> {
    for (let row = 0; row < this.size; row++) yield this.at(row);
  }

  *entries(): MapIterator<[string, Flow]> {
    for (const flow of this.values()) yield [flow.id, flow];
  }

  [Symbol.iterator](): MapIterator<[string, Flow]> {
    return this.entries();
  }

  forEach(visit: (flow: Flow, id: string, map: ReadonlyMap<string, Flow>) => void): void {
    for (const flow of this.values()) visit(flow, flow.id, this);
  }

  at(row: number): Flow {
    if (!(row >= 0 && row < this.size)) throw new RangeError(`There is no row ${row}.`);
    return (this.#rows[row] ??= new FlowRow(this.columns, row));
  }

  rowOf(id: string): number | undefined {
    this.#index ??= new IdIndex(this.columns.texts.id);
    return this.#index.rowOf(id);
  }

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
