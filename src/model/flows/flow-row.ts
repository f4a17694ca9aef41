import type { Direction, Flow, Magnitude } from '../flow';
import type { Coded, FlowColumns } from './columns';
import type { Localized } from '../localized';
import type { Moment } from '../moment';

/** One row of the columns, as a flow. */
export class FlowRow implements Flow {
  readonly #columns: FlowColumns;
  readonly #row: number;

  constructor(columns: FlowColumns, row: number) {
    this.#columns = columns;
    this.#row = row;
  }

  get id(): string {
    return String(this.#columns.id[this.#row] ?? '');
  }

  get name(): Localized {
    const { name, origin, destination } = this.#columns;
    if ('en' in name) return { en: name.en[this.#row] ?? '', zh: name.zh[this.#row] ?? '' };
    const [from, to] = [origin, destination].map(({ at }) => name.ofEnds[at[this.#row] ?? 0]);
    return { en: `${from?.en} → ${to?.en}`, zh: `${from?.zh} → ${to?.zh}` };
  }

  get summary(): Localized | null {
    return this.#coded(this.#columns.summary);
  }

  get origin(): string {
    return this.#coded(this.#columns.origin);
  }

  get destination(): string {
    return this.#coded(this.#columns.destination);
  }

  get direction(): Direction {
    return this.#coded(this.#columns.direction);
  }

  get facets(): readonly string[] {
    return this.#columns.facets.map((column) => this.#coded(column));
  }

  get start(): Moment | null {
    return this.#coded(this.#columns.start);
  }

  get end(): Moment | null {
    return this.#coded(this.#columns.end);
  }

  get magnitude(): Magnitude | null {
    const value = this.#columns.magnitude[this.#row] ?? NaN;
    return Number.isNaN(value) ? null : { value, unit: this.#coded(this.#columns.unit) };
  }

  get source(): string {
    return this.#coded(this.#columns.source);
  }

  get caveat(): Localized | null {
    return this.#coded(this.#columns.caveat);
  }

  #coded<Value>({ values, at }: Coded<Value>): Value {
    return values[at[this.#row] ?? 0] as Value;
  }
}

/** All that a flow says, as a plain object: to be compared, or changed in part. */
export function plainFlow(flow: Flow): Flow {
  return {
    id: flow.id,
    name: flow.name,
    origin: flow.origin,
    destination: flow.destination,
    direction: flow.direction,
    facets: flow.facets,
    start: flow.start,
    end: flow.end,
    magnitude: flow.magnitude,
    summary: flow.summary,
    source: flow.source,
    caveat: flow.caveat,
  };
}
