import { readColumnName } from '../guess/column-name';
import { isMissing, numberIn, styleOf } from '../values/numbers';
import { usedIn, cellOf, columnFrom, rowOf, type Grid, type TextColumn } from './grid';

/** A table whose columns have names. */
export interface Table {
  readonly file: string;
  readonly part: string | null;
  /** No two are the same, and none is empty. */
  readonly header: readonly string[];
  readonly columns: readonly TextColumn[];
  readonly count: number;
  /** The row of the file, from 1, that each row stands in. */
  readonly lineOf: (row: number) => number;
  /** What stands above the header. */
  readonly titles: readonly string[];
  /** False where the columns have no names in the file. */
  readonly isHeaded: boolean;
  /** Rows that have fewer cells than the header, and those that have more filled in than it. */
  readonly short: readonly number[];
  readonly long: readonly number[];
}

/** How many rows tell where a table begins. */
const SAMPLE = 60;

/** A grid as a table: without the titles above it, empty rows, and columns without anything. */
export function tableOf(grid: Grid): Table | null {
  const sample = Array.from({ length: Math.min(SAMPLE, grid.count) }, (_, row) => rowOf(grid, row));
  const start = startOf(sample);
  if (start < 0) return null;
  const first = sample[start] ?? [];
  const below = sample.slice(start + 1).filter((cells) => filledIn(cells) > 0);
  const isHeaded = isHeader(first, below);
  const from = isHeaded ? start + 1 : start;
  const rows: number[] = [];
  for (let row = from; row < grid.count; row++) {
    if (grid.columns.some(({ at }) => (at[row] ?? 0) !== 0)) rows.push(row);
  }
  const used = grid.columns.flatMap((column, index) =>
    (isHeaded && first[index]?.trim()) || rows.some((row) => (column.at[row] ?? 0) !== 0)
      ? [{ column, index }]
      : [],
  );
  const isWhole = rows.length === grid.count - from;
  const width = isHeaded ? (grid.widths[start] ?? 0) : (grid.widths[from] ?? 0);
  const beyond = grid.columns.slice(width);
  const named = used.map(({ index }) => (isHeaded ? (first[index] ?? '') : ''));
  return {
    file: grid.file,
    part: grid.part,
    header: distinct(named),
    columns: used.map(({ column }) => ({
      values: column.values,
      at: isWhole ? column.at.subarray(from) : Uint32Array.from(rows, (row) => column.at[row] ?? 0),
    })),
    count: rows.length,
    lineOf: isWhole ? (row) => from + row + 1 : (row) => (rows[row] ?? 0) + 1,
    titles: sample.slice(0, start).flatMap((cells) => cells.filter((cell) => cell.trim() !== '')),
    isHeaded,
    short: rows.filter((row) => (grid.widths[row] ?? 0) < width).map((row) => row + 1),
    long: rows.filter((row) => beyond.some(({ at }) => (at[row] ?? 0) !== 0)).map((row) => row + 1),
  };
}

/** A table from records that have names already, such as those of features. */
export function tableFrom(
  file: string,
  part: string | null,
  header: readonly string[],
  rows: readonly (readonly string[])[],
): Table {
  return {
    file,
    part,
    header: distinct(header),
    columns: header.map((_, column) => columnFrom(rows.length, (row) => rows[row]?.[column] ?? '')),
    count: rows.length,
    lineOf: (row) => row + 1,
    titles: [],
    isHeaded: true,
    short: [],
    long: [],
  };
}

export function cell(table: Table, row: number, column: number): string {
  return cellOf(table.columns[column], row);
}

/** The texts that occur in a column, each once, but for the empty one. */
export function textsOf(column: TextColumn): string[] {
  const isUsed = usedIn(column);
  return column.values.filter((text, number) => isUsed[number] === 1 && text.trim() !== '');
}

/** True if most texts of a column that are not missing are numbers. */
export function isNumeric(column: TextColumn): boolean {
  return areNumbers(textsOf(column));
}

/**
 * True if a column holds numbers that its name promises: a third of its texts are enough, as a
 * remark in the place of an amount is a fault of its row, and not of the column.
 */
export function holdsNumbers(column: TextColumn): boolean {
  return areNumbers(textsOf(column), 1 / 3);
}

export function areNumbers(texts: readonly string[], least = 0.8): boolean {
  const given = texts.filter((text) => !isMissing(text));
  const style = styleOf(given, null);
  const numbers = given.filter((text) => numberIn(text, style) !== null).length;
  return given.length > 0 && numbers >= least * given.length;
}

/** The first row that is about as full as most; titles fill a cell or two. −1: all are empty. */
function startOf(sample: readonly (readonly string[])[]): number {
  const counts = sample.map(filledIn);
  const filled = counts.filter((count) => count > 0).sort((a, b) => a - b);
  const usual = filled[Math.floor(filled.length / 2)] ?? 0;
  const least = Math.min(usual, Math.max(2, Math.ceil(0.6 * usual)));
  return counts.findIndex((count) => count > 0 && count >= least);
}

function filledIn(cells: readonly string[]): number {
  return cells.filter((text) => text.trim() !== '').length;
}

/** True if the first row names the columns, rather than being one of the rows. */
function isHeader(first: readonly string[], below: readonly (readonly string[])[]): boolean {
  const names = first.map((text) => text.trim()).filter((text) => text !== '');
  // A letter may be the name of a place as well as of a column.
  if (names.some((name) => /\D./u.test(name) && readColumnName(name) !== null)) return true;
  if (below.length === 0) return !areNumbers(names);
  // A matrix is headed by what its first column holds, or by years, which are numbers.
  const labels = new Set(below.map(([label = '']) => label.trim()));
  const heads = first.slice(1).map((text) => text.trim());
  const shared = heads.filter((head) => head !== '' && labels.has(head)).length;
  if (heads.length > 1 && shared >= heads.length / 2 && shared > 1) return true;
  const years = heads.filter((head) => /^(19|20)\d\d$/.test(head));
  if (years.length > 1 && new Set(years).size === years.length) return true;
  const isNamed = first.some((text, column) => {
    const values = below.map((cells) => cells[column] ?? '');
    return text.trim() !== '' && !isMissing(text) && !areNumbers([text]) && areNumbers(values);
  });
  if (isNamed) return true;
  const values = new Set(below.flat().map((text) => text.trim()));
  return (
    !names.some((name) => values.has(name)) &&
    new Set(names).size === names.length &&
    !areNumbers(names)
  );
}

/** Names that differ, and are none of them empty: a second `n` is `n (2)`. */
function distinct(names: readonly string[]): string[] {
  const used = new Map<string, number>();
  return names.map((name, index) => {
    const plain = name.replaceAll(/\s+/g, ' ').trim() || `column ${index + 1}`;
    const times = (used.get(plain) ?? 0) + 1;
    used.set(plain, times);
    return times === 1 ? plain : `${plain} (${times})`;
  });
}
