import type { Fault } from '../model/fault';
import type { Table } from './csv';
import { Row } from './row';

/** A table, and the file that it stands in. */
export interface NamedTable extends Table {
  readonly file: string;
}

/**
 * The columns that a table lacks though every row must fill them in: those that an empty row is
 * faulted for. One fault alone if the table has a single column, separated by another character.
 */
export function missingColumns(
  { columns, file }: NamedTable,
  readRow: (row: Row) => unknown,
): readonly Fault[] {
  const ofEmptyRow: Fault[] = [];
  readRow(new Row(() => undefined, file, 1, ofEmptyRow));
  const missing = ofEmptyRow.filter(
    ({ code, field }) =>
      code === 'required' && field !== null && !columnsFor(field).some((each) => columns.has(each)),
  );
  const [header = ''] = columns.keys();
  const at = { file, row: null, value: '' };
  return missing.length > 0 && columns.size === 1 && /[;\t|]/.test(header)
    ? [{ ...at, field: null, value: header, code: 'not-commas' }]
    : missing.map(({ field }) => ({ ...at, field, code: 'missing-column' }));
}

/** The columns that can fill in what is required: a text in one language, or in none, is enough. */
function columnsFor(field: string): readonly string[] {
  const [, stem] = /^(.*)_en$/.exec(field) ?? [];
  return stem === undefined ? [field] : [field, `${stem}_zh`, stem];
}

/** Items by their ids; a second one of the same id is a fault. */
export function byId<T extends { readonly id: string }>(
  items: readonly T[],
  rows: ReadonlyMap<object, Row>,
): ReadonlyMap<string, T> {
  const map = new Map<string, T>();
  for (const item of items) {
    if (map.has(item.id)) rows.get(item)?.fault('id', 'duplicate-id');
    else map.set(item.id, item);
  }
  return map;
}
