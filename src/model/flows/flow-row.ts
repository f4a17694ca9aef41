import type { Category, Direction, Flow, Magnitude, Status } from '../flow';
import type { CodedColumn, FlowColumns, ValueOf } from './columns';
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
    return this.#columns.id[this.#row] ?? '';
  }

  get name(): Localized {
    const { nameEn, nameZh } = this.#columns;
    return { en: nameEn[this.#row] ?? '', zh: nameZh[this.#row] ?? '' };
  }

  get summary(): Localized {
    return this.#coded('summary');
  }

  get origin(): string {
    return this.#coded('origin');
  }

  get destination(): string {
    return this.#coded('destination');
  }

  get direction(): Direction {
    return this.#coded('direction');
  }

  get category(): Category {
    return this.#coded('category');
  }

  get sector(): string {
    return this.#coded('sector');
  }

  get start(): Moment | null {
    return this.#coded('start');
  }

  get end(): Moment | null {
    return this.#coded('end');
  }

  get status(): Status {
    return this.#coded('status');
  }

  get magnitude(): Magnitude | null {
    const value = this.#columns.magnitude[this.#row] ?? NaN;
    return Number.isNaN(value) ? null : { value, unit: this.#coded('unit') };
  }

  get mechanism(): string {
    return this.#coded('mechanism');
  }

  get source(): string {
    return this.#coded('source');
  }

  get caveat(): Localized | null {
    return this.#coded('caveat');
  }

  #coded<Name extends CodedColumn>(name: Name): ValueOf<Name> {
    const { values, at } = this.#columns[name];
    return values[at[this.#row] ?? 0] as ValueOf<Name>;
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
    category: flow.category,
    sector: flow.sector,
    start: flow.start,
    end: flow.end,
    status: flow.status,
    magnitude: flow.magnitude,
    mechanism: flow.mechanism,
    summary: flow.summary,
    source: flow.source,
    caveat: flow.caveat,
  };
}
