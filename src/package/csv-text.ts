import { csvFormatRows } from 'd3-dsv';

type Cell = string | number | null | undefined;

/**
 * Rows as CSV (RFC 4180), a line end after each; what is missing is an empty cell. A text that a
 * spreadsheet would take for a formula has an apostrophe before it, which `unguarded` takes off.
 */
export function csvText(rows: readonly (readonly Cell[])[]): string {
  return `${csvFormatRows(rows.map((row) => row.map((cell) => guarded(String(cell ?? '')))))}\n`;
}

const NUMBER = /^[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?$/i;

/** A cell that no spreadsheet takes for a formula; numbers stay as they are. */
export function guarded(text: string): string {
  return /^'*[=+\-@\t\r]/.test(text) && !NUMBER.test(text) ? `'${text}` : text;
}

/** The text of a cell that `guarded` wrote. */
export function unguarded(cell: string): string {
  return /^'+[=+\-@\t\r]/.test(cell) ? cell.slice(1) : cell;
}
