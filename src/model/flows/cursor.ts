import type { Flow } from '../flow';
import type { Coded, FlowColumns } from './columns';

/** What decides whether a flow is looked at. */
export type Looked = Pick<Flow, 'id' | 'origin' | 'destination' | 'direction'>;

/** One object that stands for the row it is set to, and then for the next: a million need no more. */
export class FlowCursor implements Looked {
  readonly #columns: FlowColumns;
  #row = 0;

  constructor(columns: FlowColumns) {
    this.#columns = columns;
  }

  /** The same object, which stands for that row from now on. */
  at(row: number): Looked {
    this.#row = row;
    return this;
  }

  get id(): string {
    return String(this.#columns.id[this.#row] ?? '');
  }

  get origin(): string {
    return this.#of(this.#columns.origin);
  }

  get destination(): string {
    return this.#of(this.#columns.destination);
  }

  get direction(): Looked['direction'] {
    return this.#of(this.#columns.direction);
  }

  #of<Value>({ values, at }: Coded<Value>): Value {
    return values[at[this.#row] ?? 0] as Value;
  }
}

/** Tells the rows that begin or end at one of some places. */
export function touching(
  { origin, destination }: FlowColumns,
  places: ReadonlySet<string>,
): (row: number) => boolean {
  const [begins, ends] = [origin, destination].map(({ values }) =>
    Uint8Array.from(values, (id) => (places.has(id) ? 1 : 0)),
  );
  return (row) => begins?.[origin.at[row] ?? 0] === 1 || ends?.[destination.at[row] ?? 0] === 1;
}
