import type { Selection } from '../../../query/view-state';

/** What stands in a cell of a table, and where it leads. */
export interface Cell {
  readonly text: string;
  /** Set to the right; a figure, which needs a source in its row. */
  readonly isNumber?: boolean;
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

export function number(value: string | null): Cell | null {
  return value ? { text: value, isNumber: true } : null;
}

export function link(value: string, to: Selection): Cell {
  return { text: value, to };
}
