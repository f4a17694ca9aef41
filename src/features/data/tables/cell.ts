import type { Selection } from '../../../query/view-state';

/** What stands in a cell of a table, and where it leads. */
export interface Cell {
  readonly text: string;
  /** Set to the right; a figure, which needs a source in its row. */
  readonly isNumber?: boolean;
  /** What rows are ordered by, where the text does not sort as it should. */
  readonly value?: number;
  /** Which figure it writes, as on other pages. */
  readonly figure?: string;
  readonly to?: Selection;
  /** The id of a source, which the page of data and sources lists. */
  readonly source?: string;
}

/** A text, such as a name, a code or a sentence; null for an empty cell. */
export function text(value: string | null | undefined): Cell | null {
  return value ? { text: value } : null;
}

/** A number as it is written; `value`: the number itself. */
export function number(written: string | null, value?: number | null): Cell | null {
  if (!written) return null;
  return { text: written, isNumber: true, ...(typeof value === 'number' && { value }) };
}

export function link(value: string, to: Selection): Cell {
  return { text: value, to };
}
