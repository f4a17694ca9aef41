import { readColumnName } from '../guess/column-name';
import { isMissing, numberIn, styleOf } from '../values/numbers';
import { columnFrom } from './grid';
import { areNumbers, cell, isNumeric, type Table } from './table';

/** Which way a matrix is read: whether the origins stand at the left, or at the top. */
export type Axis = 'rows-are-origins' | 'columns-are-origins';

/** A table that is a matrix of amounts between the labels of its rows and those of its columns. */
export interface Matrix {
  readonly rowLabels: readonly string[];
  readonly columnLabels: readonly string[];
  /** Rows and columns that hold sums or balances, not flows. */
  readonly leftOutRows: ReadonlySet<number>;
  readonly leftOutColumns: ReadonlySet<number>;
  readonly axis: Axis;
  /** False where nothing in the file says which way it is. */
  readonly isAxisNamed: boolean;
}

const TOTAL =
  /^(grand |sub)?totals?$|^(sum|all)$|^(alle? )?(gesamt|insgesamt|summe|ensemble|somme|totaux)$|合计|总计|小计|^总和$|^(in|out|net)[- ]?(migration|flows?|total)?$|balance/i;

/** A matrix of labels by labels, or null for a table that is none. */
export function matrixOf(table: Table): Matrix | null {
  const { header, count } = table;
  if (header.length < 3 || count < 2) return null;
  // Few rows of a matrix have the label of another; of a long list most do.
  if ((table.columns[0]?.values.length ?? 0) < count * 0.9) return null;
  const columns = header.slice(1).map((_, index) => index + 1);
  const labels = Array.from({ length: count }, (_, row) => tidyLabel(cell(table, row, 0)));
  const heads = header.map(tidyLabel);
  if (new Set(labels).size < count * 0.9) return null;
  const shared = new Set(labels.filter((label) => heads.includes(label, 1)));
  const isSquare = shared.size > 1 && shared.size >= 0.5 * Math.min(count, columns.length);
  if (!isSquare && !isOblong(table)) return null;
  if (!columns.every((column) => isEmptyOrNumeric(table, column))) return null;

  const grid = amountsOf(table);
  const outside = (label: string) => isSquare && shared.size >= 2 && !shared.has(label);
  const sumsOfRows = sumsBeside(grid);
  const sumsOfColumns = sumsBeside(transposed(grid));
  const leftOutColumns = new Set(
    columns.filter((column) => {
      const label = heads[column] ?? '';
      const isSum = sumsOfRows.has(column - 1);
      return isTotal(label) || (outside(label) && (isSum || hasNegative(grid, column - 1)));
    }),
  );
  const leftOutRows = new Set(
    labels.flatMap((label, row) =>
      isTotal(label) || (outside(label) && sumsOfColumns.has(row)) ? [row] : [],
    ),
  );
  const [corner = ''] = header;
  const named = axisOf(corner, table.titles);
  return {
    rowLabels: labels,
    columnLabels: heads,
    leftOutRows,
    leftOutColumns,
    axis: named ?? 'rows-are-origins',
    isAxisNamed: named !== null,
  };
}

/** The flows of a matrix as a table of three columns, a row for each cell that has something. */
export function unfoldMatrix(table: Table, matrix: Matrix, axis: Axis): Table {
  const cells: (readonly [row: number, column: number])[] = [];
  matrix.rowLabels.forEach((label, row) => {
    if (matrix.leftOutRows.has(row)) return;
    for (let column = 1; column < table.header.length; column++) {
      if (matrix.leftOutColumns.has(column)) continue;
      const text = cell(table, row, column);
      // Nobody moves to where they are: on the diagonal nothing is meant by a missing amount.
      const isDiagonal = label === matrix.columnLabels[column];
      if (text.trim() === '' || (isDiagonal && isMissing(text))) continue;
      cells.push([row, column]);
    }
  });
  const left = (index: number) => matrix.rowLabels[cells[index]?.[0] ?? 0] ?? '';
  const top = (index: number) => matrix.columnLabels[cells[index]?.[1] ?? 0] ?? '';
  const [origin, destination] = axis === 'rows-are-origins' ? [left, top] : [top, left];
  const amount = (index: number) => cell(table, cells[index]?.[0] ?? 0, cells[index]?.[1] ?? 0);
  return {
    ...table,
    header: ['origin', 'destination', 'amount'],
    columns: [origin, destination, amount].map((textOf) => columnFrom(cells.length, textOf)),
    count: cells.length,
    lineOf: (index) => table.lineOf(cells[index]?.[0] ?? 0),
  };
}

/** A label without blanks at its ends, notes in brackets such as `(2)`, and points that lead to sums. */
export function tidyLabel(text: string): string {
  return text
    .replace(/\s*\((\d{1,3}|[ivxl]+)\)\s*$/i, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
}

/** Rows and columns of different places, when no column has a name of a table of flows. */
function isOblong(table: Table): boolean {
  const [, ...others] = table.header;
  return (
    others.length > 2 &&
    !isNumeric(table.columns[0] ?? { values: [], at: new Uint8Array() }) &&
    others.every((name) => readColumnName(name) === null && !areNumbers([name])) &&
    others.every((_, index) => isEmptyOrNumeric(table, index + 1))
  );
}

function isEmptyOrNumeric(table: Table, column: number): boolean {
  const texts = Array.from({ length: table.count }, (_, row) => cell(table, row, column));
  const given = texts.filter((text) => !isMissing(text));
  return given.length === 0 || areNumbers(given);
}

type Amounts = readonly (readonly (number | null)[])[];

function amountsOf(table: Table): Amounts {
  return Array.from({ length: table.count }, (_, row) => {
    const texts = table.header.slice(1).map((__, index) => cell(table, row, index + 1));
    const style = styleOf(texts, null);
    return texts.map((text) => numberIn(text, style));
  });
}

function transposed(amounts: Amounts): Amounts {
  return (amounts[0] ?? []).map((_, column) => amounts.map((row) => row[column] ?? null));
}

/** The columns that hold, in four rows of five, the sum of what stands before them. */
function sumsBeside(amounts: Amounts): ReadonlySet<number> {
  const sums = new Set<number>();
  for (let column = 2; column < (amounts[0]?.length ?? 0); column++) {
    const given = amounts.filter((row) => (row[column] ?? null) !== null);
    const right = given.filter((row) => {
      const before = row.slice(0, column).filter((_, index) => !sums.has(index));
      const sum = before.reduce<number>((total, each) => total + (each ?? 0), 0);
      return sum > 0 && Math.abs(sum - (row[column] ?? 0)) <= 0.01 * Math.abs(sum);
    });
    if (given.length > 1 && right.length >= 0.8 * given.length) sums.add(column);
  }
  return sums;
}

function hasNegative(amounts: Amounts, column: number): boolean {
  return amounts.some((row) => (row[column] ?? 0) < 0);
}

function isTotal(label: string): boolean {
  return TOTAL.test(label);
}

/** What the corner, or a title above, says: that of a row of `origin \ destination` comes first. */
function axisOf(corner: string, titles: readonly string[]): Axis | null {
  const [first = '', second] = corner.split(/[\\/|→]|\bby\b/);
  const side = sideOf(first) ?? opposite(sideOf(second ?? ''));
  if (side) return side === 'origin' ? 'rows-are-origins' : 'columns-are-origins';
  for (const title of titles) {
    // A title that names both ends says nothing of which is which.
    const top = sideOf(title);
    if (top) return top === 'origin' ? 'columns-are-origins' : 'rows-are-origins';
  }
  return null;
}

function sideOf(text: string): 'origin' | 'destination' | null {
  const named = readColumnName(text.replace(/\(.*\)/, ''))?.side ?? null;
  const isOrigin = /\b(birth|previous|former)\b|出生/i.test(text);
  const isDestination = /\b(enumeration|current|present)\b|现住/i.test(text);
  if (isOrigin !== isDestination) return isOrigin ? 'origin' : 'destination';
  return isOrigin ? null : named;
}

function opposite(side: ReturnType<typeof sideOf>): ReturnType<typeof sideOf> {
  if (side === null) return null;
  return side === 'origin' ? 'destination' : 'origin';
}
