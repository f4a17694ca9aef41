import { csvParseRows } from 'd3-dsv';
import { unguarded } from './csv-text';

/** The cells of a row by the names of their columns; undefined where there is no such column. */
export type Cells = (field: string) => unknown;

/** A table by the names in its first row. */
export interface Table {
  readonly columns: ReadonlyMap<string, number>;
  readonly rows: readonly Cells[];
}

/**
 * The rows of a CSV text (RFC 4180); a byte order mark is skipped, and what guards a text against
 * being taken for a formula. No record is made of a row, as a hundred thousand of them would take a
 * second.
 */
export function readTable(text: string): Table {
  const { header, rows } = parse(text);
  const columns = new Map(header.map((name, index) => [name, index]));
  const cellsOf =
    (row: readonly string[]): Cells =>
    (field) => {
      const column = columns.get(field);
      return column === undefined ? undefined : row[column];
    };
  return { columns, rows: rows.map(cellsOf) };
}

/** The rows of a CSV text as records by the names in its first row. */
export function readCsv(text: string): Record<string, string>[] {
  const { header, rows } = parse(text);
  return rows.map((row) =>
    Object.fromEntries(header.map((name, index) => [name, row[index] ?? ''])),
  );
}

/** `csvParse` of d3-dsv would do more, but compiles code, which the content policy forbids. */
function parse(text: string): { readonly header: string[]; readonly rows: string[][] } {
  const all = csvParseRows(text.startsWith('\uFEFF') ? text.slice(1) : text);
  // Most texts have no guard anywhere.
  const rows = text.includes("'") ? all.map((row) => row.map(unguarded)) : all;
  return { header: rows.shift() ?? [], rows };
}
