import type { Moment } from '../../model/moment';
import type { FlowRole } from '../guess/roles';
import { usedIn, columnFrom, type TextColumn } from '../tables/grid';
import { textsOf, type Table } from '../tables/table';
import { dayOrderOf, isNoDate, momentIn } from '../values/dates';
import { isMissing, isTelling, numberIn, styleOf, type NumberStyle } from '../values/numbers';

/** What a cell of amounts or dates was found to be, once for each text of its column. */
export interface Values<Value> {
  readonly column: TextColumn;
  /** Null where nothing is given; undefined where what is given cannot be read. */
  readonly of: readonly (Value | null | undefined)[];
}

/** What the cell of a row was found to be. */
export function valueAt<Value>(
  { column, of }: Values<Value>,
  row: number,
): Value | null | undefined {
  return of[column.at[row] ?? 0];
}

/** The amounts of a column, in the style of its numbers. */
export function amountsIn(column: TextColumn, style: NumberStyle): Values<number> {
  return {
    column,
    of: column.values.map((text) =>
      isMissing(text) ? null : (numberIn(text, style) ?? undefined),
    ),
  };
}

/** The style of the numbers of one column, or that of all others where it may be either. */
export function numberStyle(table: Table, column: number): NumberStyle {
  const styles = table.columns.map((each) => styleOf(textsOf(each), null));
  const usual = styles.find(isTelling) ?? null;
  const texts = table.columns[column];
  return texts ? styleOf(textsOf(texts), usual) : styleOf([], null);
}

export function momentsIn(column: TextColumn): Values<Moment> {
  const order = dayOrderOf(textsOf(column));
  return {
    column,
    of: column.values.map((text) =>
      isMissing(text) || isNoDate(text) ? null : (momentIn(text, order) ?? undefined),
    ),
  };
}

/** The column that has a role; one of empty texts where there is none. */
export function columnWith(table: Table, roles: readonly FlowRole[], role: FlowRole): TextColumn {
  return table.columns[roles.indexOf(role)] ?? columnFrom(table.count, () => '');
}

/**
 * Texts of one column numbered anew: without blanks at their ends, only those that occur, and the
 * empty one last, as it is what nothing is given for.
 */
export function tidied(column: TextColumn): TextColumn {
  const trimmed = column.values.map((text) => text.trim());
  const isUsed = usedIn(column);
  const used = new Set(trimmed.filter((_, number) => isUsed[number] === 1));
  const texts = [...used].sort((a, b) => Number(a === '') - Number(b === ''));
  const numbers = new Map(texts.map((text, number) => [text, number]));
  const numberOf = trimmed.map((text) => numbers.get(text) ?? 0);
  return { values: texts, at: Uint32Array.from(column.at, (number) => numberOf[number] ?? 0) };
}
