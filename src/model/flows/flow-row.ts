import type { Category, Direction, Flow, Magnitude, Status } from '../flow';
import type { CodedColumn, FlowColumns, TextColumn } from './columns';
import type { Localized } from '../localized';
import type { Moment } from '../moment';
import { textAt } from './texts';

/** One row of the columns, as a flow. */
export class FlowRow implements Flow {
  readonly #columns: FlowColumns;
  readonly #row: number;

  constructor(columns: FlowColumns, row: number) {
    this.#columns = columns;
    this.#row = row;
  }

  get id(): string {
    return this.#text('id');
  }

  get name(): Localized {
    return { en: this.#text('nameEn'), zh: this.#text('nameZh') };
  }

  get summary(): Localized {
    return { en: this.#text('summaryEn'), zh: this.#text('summaryZh') };
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

  #text(column: TextColumn): string {
    return textAt(this.#columns.texts[column], this.#row);
  }

  #coded<Name extends CodedColumn>(name: Name): FlowColumns[Name]['values'][number] {
    const { values, at } = this.#columns[name];
    return values[at[this.#row] ?? 0] as FlowColumns[Name]['values'][number];
  }
}
