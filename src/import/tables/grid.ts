import type { Coded } from '../../model/flows/columns';

/** A column of cells as text; each text is held once. An absent cell is the empty text. */
export type TextColumn = Coded<string>;

/** A table as it stands in a file: cells as text, before anything is known of its columns. */
export interface Grid {
  readonly file: string;
  /** The sheet or the layer of the file that it is; null where a file has only one. */
  readonly part: string | null;
  readonly count: number;
  readonly columns: readonly TextColumn[];
  /** How many cells each row has. */
  readonly widths: Uint16Array<ArrayBuffer>;
}

export function cellOf(column: TextColumn | undefined, row: number): string {
  return column?.values[column.at[row] ?? 0] ?? '';
}

/** 1 for each text of a column that some cell has. */
export function usedIn({ values, at }: TextColumn): Uint8Array {
  const isUsed = new Uint8Array(values.length);
  for (const number of at) isUsed[number] = 1;
  return isUsed;
}

/** The cells of one row, as many as there are columns. */
export function rowOf({ columns }: Pick<Grid, 'columns'>, row: number): string[] {
  return columns.map((column) => cellOf(column, row));
}

/** Takes the cells of a table one by one, and holds each text of a column once. */
export class GridBuilder {
  readonly #columns: ColumnBuilder[] = [];
  #widths = new Uint16Array(1024);
  #count = 0;
  #width = 0;

  add(cell: string): void {
    const column = (this.#columns[this.#width++] ??= new ColumnBuilder());
    if (cell !== '') column.set(this.#count, cell);
  }

  endRow(): void {
    if (this.#count === this.#widths.length) {
      const longer = new Uint16Array(this.#count * 2);
      longer.set(this.#widths);
      this.#widths = longer;
    }
    this.#widths[this.#count++] = Math.min(this.#width, 0xffff);
    this.#width = 0;
  }

  get isInRow(): boolean {
    return this.#width > 0;
  }

  build(file: string, part: string | null = null): Grid {
    const count = this.#count;
    const columns = this.#columns.map((column) => column.build(count));
    return { file, part, count, columns, widths: this.#widths.slice(0, count) };
  }
}

/** A grid of rows that are at hand already. */
export function gridOf(file: string, part: string | null, rows: Iterable<readonly string[]>): Grid {
  const builder = new GridBuilder();
  for (const row of rows) {
    for (const cell of row) builder.add(cell);
    builder.endRow();
  }
  return builder.build(file, part);
}

/** A column from the text of each row. */
export function columnFrom(count: number, textOf: (row: number) => string): TextColumn {
  const builder = new ColumnBuilder();
  for (let row = 0; row < count; row++) builder.set(row, textOf(row));
  return builder.build(count);
}

class ColumnBuilder {
  readonly #values = [''];
  readonly #numbers = new Map([['', 0]]);
  #at = new Uint32Array(1024);

  set(row: number, text: string): void {
    if (row >= this.#at.length) {
      const longer = new Uint32Array(Math.max(row + 1, this.#at.length * 2));
      longer.set(this.#at);
      this.#at = longer;
    }
    let number = this.#numbers.get(text);
    if (number === undefined) {
      number = this.#values.push(text) - 1;
      this.#numbers.set(text, number);
    }
    this.#at[row] = number;
  }

  build(count: number): TextColumn {
    const at = new Uint32Array(count);
    at.set(this.#at.subarray(0, count));
    return { values: this.#values, at };
  }
}
