import type { FlowRole } from '../guess/roles';
import { cellOf, columnFrom } from './grid';
import type { Table } from './table';

/** What stands for the other end once a row is read backwards. */
const OTHER_END: Partial<Readonly<Record<FlowRole, FlowRole>>> = {
  origin: 'destination',
  destination: 'origin',
  'origin-name': 'destination-name',
  'destination-name': 'origin-name',
  'origin-lng': 'destination-lng',
  'destination-lng': 'origin-lng',
  'origin-lat': 'destination-lat',
  'destination-lat': 'origin-lat',
  amount: 'back',
};

/** A table whose rows say what flows both ways, with two rows for each: there, and back. */
export function unfoldBothWays(table: Table, roles: readonly FlowRole[]): Table {
  const sourceOf = (column: number, isBack: boolean) => {
    const other = isBack ? OTHER_END[roles[column] ?? 'none'] : undefined;
    return other === undefined ? column : roles.indexOf(other);
  };
  return {
    ...table,
    columns: table.header.map((_, column) =>
      columnFrom(table.count * 2, (row) =>
        cellOf(table.columns[sourceOf(column, row % 2 === 1)], row >> 1),
      ),
    ),
    count: table.count * 2,
    lineOf: (row) => table.lineOf(row >> 1),
  };
}
