import type { Words } from '../../../i18n/words';
import type { Atlas } from '../../../session/context';
import type { Cell } from './cell';
import { columnsOf, type Checked, type Columns } from './columns';
import { rowsOf, type Row, type TableName } from './rows';

/** Tables that name codes of the others. */
const NAMES: readonly TableName[] = ['indicators', 'terms'];

export interface Heading {
  readonly text: string;
  /** Which cell of a row is below it. */
  readonly at: number;
  /** True above numbers, which are set to the right. */
  readonly isNumber: boolean;
}

/** A table ready to be shown: headings, and rows of as many cells; the first names its row. */
export interface Table {
  /** True where its rows are names of things, which need no source. */
  readonly isNames: boolean;
  readonly headings: readonly Heading[];
  readonly rows: readonly (readonly (Cell | null)[])[];
}

/**
 * Builds a table in the words of one language; `checked`: with what came of checking its claims;
 * `most`: of so many of its rows.
 */
export function tableOf(
  table: TableName,
  atlas: Atlas,
  words: Words<'data'>,
  { checked = null, most = Infinity }: { checked?: Checked | null; most?: number } = {},
): Table {
  const columns = columnsOf(atlas, words, checked)[table] as Columns<Row<TableName>>;
  const rows = rowsOf(atlas.dataset)[table] as Iterable<Row<TableName>>;
  const all: (Cell | null)[][] = [];
  for (const row of rows) {
    if (all.length >= most) break;
    all.push(columns.map(([, cell]) => cell(row)));
  }
  // A column without a single value says nothing.
  const used = columns.map((_, index) => all.some((cells) => cells[index] !== null));
  return {
    isNames: NAMES.includes(table),
    headings: columns
      .map(([name], index) => ({
        text: typeof name === 'string' ? words.column[name] : name.label[atlas.locale],
        isNumber: all.some((cells) => cells[index]?.isNumber),
      }))
      .filter((_, index) => used[index])
      .map((heading, at) => ({ ...heading, at })),
    rows: all.map((cells) => cells.filter((_, index) => used[index])),
  };
}
