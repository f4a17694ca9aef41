const STEPS: Readonly<Record<string, readonly [down: number, right: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  Home: [0, -1],
  End: [0, 1],
};

/** Keys that lead all the way. */
const TO_THE_END: readonly string[] = ['Home', 'End'];

/** A cell of a table, counted from 1, as in `aria-rowindex` and `aria-colindex`. */
export interface CellAt {
  readonly row: number;
  readonly column: number;
}

/** The cell that holds what has the focus; null where none does. */
export function cellOf(target: EventTarget | null): CellAt | null {
  const cell = (target as Element | null)?.closest('[aria-colindex]');
  const row = cell?.parentElement?.getAttribute('aria-rowindex');
  return cell && row
    ? { row: Number(row), column: Number(cell.getAttribute('aria-colindex')) }
    : null;
}

/**
 * Where a key leads from a cell: an arrow to the next cell that way with a link, past those without one; Home and End to
 * the first and last of the row. Null for any other key, and where there is none. `hasLink`: undefined beyond the table.
 */
export function nextCell(
  event: KeyboardEvent,
  from: CellAt | null,
  hasLink: (at: CellAt) => boolean | undefined,
): CellAt | null {
  const step = STEPS[event.key];
  if (!step || !from || event.altKey || event.ctrlKey || event.metaKey) return null;
  let { row, column } = from;
  let found: CellAt | null = null;
  for (;;) {
    row += step[0];
    column += step[1];
    const isThere = hasLink({ row, column });
    if (isThere === undefined) return found;
    if (isThere) found = { row, column };
    if (found && !TO_THE_END.includes(event.key)) return found;
  }
}

/** The link of a cell, if that is drawn. */
export function linkIn(table: Element, { row, column }: CellAt): HTMLElement | null {
  return table.querySelector(`[aria-rowindex="${row}"] > [aria-colindex="${column}"] a`);
}
