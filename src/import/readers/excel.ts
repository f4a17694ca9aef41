import { strFromU8, type Unzipped } from 'fflate';
import { gridOf, type Grid } from '../tables/grid';
import { UnreadableFile, type Note } from './reader';
import { elementsIn, tagsIn, unescaped, type Attributes } from './xml';

/** The cells of a sheet by row and column, from 0. */
type Cells = Map<number, Map<number, string>>;

const DAY = 86_400_000;

/** Formats that come with the program, by their numbers, and are of dates. */
const BUILT_IN_DATES = [14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58];

/**
 * The sheets of a workbook (Office Open XML), from the files in it. Dates are days in UTC, whichever calendar the workbook
 * counts in; numbers keep the zeros of their format; a merged range has its first cell's text in all.
 */
export function readExcel(name: string, files: Unzipped): { grids: Grid[]; notes: Note[] } {
  const xml = (path: string) => (files[path] ? strFromU8(files[path]) : '');
  const workbook = xml('xl/workbook.xml');
  if (workbook === '') throw new UnreadableFile('unknown-format', name);
  const is1904 = /<workbookPr[^>]*\bdate1904="(1|true)"/.test(workbook);
  const shared = elementsIn(xml('xl/sharedStrings.xml'), 'si').map(({ inner }) => textIn(inner));
  const formats = formatsIn(xml('xl/styles.xml'));
  const targets = new Map(
    tagsIn(xml('xl/_rels/workbook.xml.rels'), 'Relationship').map((each) => [each.Id, each.Target]),
  );
  const notes: Note[] = [];
  const grids = tagsIn(workbook, 'sheet').map((sheet) => {
    const target = targets.get(sheet['r:id'] ?? '') ?? '';
    const text = xml(target.startsWith('/') ? target.slice(1) : `xl/${target}`);
    const cells: Cells = new Map();
    let formulas = 0;
    for (const { attributes, inner } of elementsIn(text, 'c')) {
      const at = placeOf(attributes.r ?? '');
      const value = cellText(attributes, inner, shared, formats, is1904);
      if (value === '' && /<f[\s>/]/.test(inner)) formulas++;
      if (at && value !== '') put(cells, at[0], at[1], value);
    }
    const filled = fillMerged(cells, text);
    const part = sheet.name ?? '';
    if (filled > 0)
      notes.push({ code: 'filled-cells', file: `${name}, ${part}`, value: String(filled) });
    if (formulas > 0) {
      notes.push({
        code: 'formula-without-value',
        file: `${name}, ${part}`,
        value: String(formulas),
      });
    }
    return gridOf(name, part, rowsOf(cells));
  });
  return { grids: grids.filter(({ count }) => count > 0), notes };
}

function cellText(
  { t, s }: Attributes,
  inner: string,
  shared: readonly string[],
  formats: readonly string[],
  is1904: boolean,
): string {
  if (t === 'inlineStr') return textIn(inner);
  const value = unescaped(/<v[^>]*>([^<]*)<\/v>/.exec(inner)?.[1] ?? '');
  if (value === '' || t === 'e') return '';
  if (t === 's') return shared[Number(value)] ?? '';
  if (t === 'b') return value === '1' ? 'true' : 'false';
  // Only some programs write dates so; their time of day is left out.
  if (t === 'd') return value.slice(0, 10);
  if (t === 'str') return value;
  const format = formats[Number(s ?? 0)] ?? '';
  const number = Number(value);
  if (isDateFormat(format)) return dayOf(number, is1904);
  // A code that is a number with a format such as 000000 keeps its zeros.
  if (/^0{2,}$/.test(format) && Number.isInteger(number)) return value.padStart(format.length, '0');
  return value;
}

/** A day counted from the end of 1899, or from the start of 1904; 1900 has a 29 February there. */
function dayOf(serial: number, is1904: boolean): string {
  const start = is1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, serial < 60 ? 31 : 30);
  const day = new Date(start + Math.floor(serial) * DAY);
  return Number.isNaN(day.valueOf()) ? String(serial) : day.toISOString().slice(0, 10);
}

/** The format of each style of cells; that of a date built in is `yyyy`. */
function formatsIn(styles: string): readonly string[] {
  const own = new Map(
    tagsIn(styles, 'numFmt').map((each) => [each.numFmtId, each.formatCode ?? '']),
  );
  const [cellStyles] = elementsIn(styles, 'cellXfs');
  return tagsIn(cellStyles?.inner ?? '', 'xf').map(({ numFmtId = '0' }) =>
    BUILT_IN_DATES.includes(Number(numFmtId)) ? 'yyyy' : (own.get(numFmtId) ?? ''),
  );
}

/** True if a format shows a year or a day; letters in quotes, after a stroke or in brackets are none. */
function isDateFormat(format: string): boolean {
  const bare = format.replace(/"[^"]*"|\\.|\[[^\]]*\]|_./g, '');
  return /y|d/i.test(bare) || /m{3,}/i.test(bare);
}

/** Fills merged ranges with the text of their first cell; gives the number of cells that were filled. */
function fillMerged(cells: Cells, sheet: string): number {
  let filled = 0;
  for (const { ref = '' } of tagsIn(sheet, 'mergeCell')) {
    const [from, to] = ref.split(':').map(placeOf);
    if (!from || !to) continue;
    const text = cells.get(from[0])?.get(from[1]);
    // A title across the sheet is no value of a column.
    if (text === undefined || to[0] === from[0]) continue;
    for (let row = from[0]; row <= Math.min(to[0], from[0] + 100_000); row++) {
      for (let column = from[1]; column <= to[1]; column++) {
        if (row === from[0] && column === from[1]) continue;
        put(cells, row, column, text);
        filled++;
      }
    }
  }
  return filled;
}

function put(cells: Cells, row: number, column: number, text: string): void {
  const cellsOfRow = cells.get(row) ?? new Map<number, string>();
  cells.set(row, cellsOfRow.set(column, text));
}

function* rowsOf(cells: Cells): Generator<string[]> {
  const last = [...cells.keys()].reduce((most, row) => Math.max(most, row), -1);
  for (let row = 0; row <= last; row++) {
    const found = cells.get(row);
    const width = found
      ? [...found.keys()].reduce((most, each) => Math.max(most, each), -1) + 1
      : 0;
    yield Array.from({ length: width }, (_, column) => found?.get(column) ?? '');
  }
}

/** `C2` is row 1 and column 2, from 0. */
function placeOf(ref: string): readonly [row: number, column: number] | null {
  const [, letters, digits] = /^([A-Z]{1,3})(\d{1,7})$/.exec(ref) ?? [];
  if (!letters || !digits) return null;
  const column = [...letters].reduce((sum, each) => sum * 26 + each.charCodeAt(0) - 64, 0);
  return [Number(digits) - 1, column - 1];
}

/** All pieces of a text; those that say how it is read aloud are none. */
function textIn(xml: string): string {
  const spoken = xml.replace(/<rPh[\s\S]*?<\/rPh>/g, '');
  return elementsIn(spoken, 't')
    .map(({ inner }) => unescaped(inner))
    .join('');
}
