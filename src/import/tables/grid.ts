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

  /** The next cell of the row: a text, or a part of it. */
  add(text: string, from = 0, to = text.length): void {
    const column = (this.#columns[this.#width++] ??= new ColumnBuilder());
    if (to > from) column.set(this.#count, text, from, to);
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
  /** The number of each text, where its hash or the next free slot is; 0: free. */
  #slots = new Uint32Array(1 << 8);
  #at = new Uint32Array(1024);

  /** Sets a cell to a part of a text, which is cut out only if no other cell is the same. */
  set(row: number, text: string, from = 0, to = text.length): void {
    if (row >= this.#at.length) {
      const longer = new Uint32Array(Math.max(row + 1, this.#at.length * 2));
      longer.set(this.#at);
      this.#at = longer;
    }
    if (to > from) this.#at[row] = this.#numberOf(text, from, to);
  }

  build(count: number): TextColumn {
    const at = new Uint32Array(count);
    at.set(this.#at.subarray(0, count));
    return { values: this.#values, at };
  }

  #numberOf(text: string, from: number, to: number): number {
    const slot = this.#slotOf(text, from, to);
    const found = this.#slots[slot] ?? 0;
    if (found > 0) return found;
    const number = this.#values.push(text.slice(from, to)) - 1;
    this.#slots[slot] = number;
    if (number * 2 > this.#slots.length) this.#grow();
    return number;
  }

  #slotOf(text: string, from: number, to: number): number {
    let hash = 0x811c9dc5;
    for (let at = from; at < to; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
    hash ^= hash >>> 15;
    const last = this.#slots.length - 1;
    for (let slot = hash & last; ; slot = (slot + 1) & last) {
      const number = this.#slots[slot] ?? 0;
      if (number === 0 || isAt(this.#values[number] ?? '', text, from, to)) return slot;
    }
  }

  #grow(): void {
    this.#slots = new Uint32Array(this.#slots.length * 4);
    this.#values.forEach((value, number) => {
      if (number > 0) this.#slots[this.#slotOf(value, 0, value.length)] = number;
    });
  }
}

/** True if a text stands at a place of another, up to another place. */
function isAt(value: string, text: string, from: number, to: number): boolean {
  if (value.length !== to - from) return false;
  for (let at = 0; at < value.length; at++) {
    if (value.charCodeAt(at) !== text.charCodeAt(from + at)) return false;
  }
  return true;
}
