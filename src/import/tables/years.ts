import { columnFrom } from './grid';
import { cell, holdsNumbers, type Table } from './table';

/** The columns that each hold the amounts of one year: two at least; none in any other table. */
export function yearColumns(table: Table): readonly number[] {
  const years = table.header.flatMap((name, column) => {
    const texts = table.columns[column];
    return yearIn(name) !== null && texts && holdsNumbers(texts) ? [column] : [];
  });
  return years.length > 1 ? years : [];
}

/** A table with a row for each year, in place of a column; empty cells are left out. */
export function unfoldYears(table: Table, years: readonly number[]): Table {
  const others = table.header.flatMap((_, column) => (years.includes(column) ? [] : [column]));
  const cells: (readonly [row: number, column: number])[] = [];
  for (let row = 0; row < table.count; row++) {
    for (const column of years) {
      if (cell(table, row, column).trim() !== '') cells.push([row, column]);
    }
  }
  const rowAt = (index: number) => cells[index]?.[0] ?? 0;
  const columnAt = (index: number) => cells[index]?.[1] ?? 0;
  const texts = [
    ...others.map((column) => (index: number) => cell(table, rowAt(index), column)),
    (index: number) => yearIn(table.header[columnAt(index)] ?? '') ?? '',
    (index: number) => cell(table, rowAt(index), columnAt(index)),
  ];
  return {
    ...table,
    header: [...others.map((column) => table.header[column] ?? ''), 'year', 'amount'],
    columns: texts.map((textOf) => columnFrom(cells.length, textOf)),
    count: cells.length,
    lineOf: (index) => table.lineOf(rowAt(index)),
  };
}

/** `2019`, `y2019`, `2019年`, `flow_2019`: the year, if the name has just one. */
function yearIn(name: string): string | null {
  return /^(?:\D*\D)?((?:18|19|20)\d\d)年?$/.exec(name.trim())?.[1] ?? null;
}
