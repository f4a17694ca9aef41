import { parseMoment, type Moment } from '../../model/moment';

/** The order of day and month where both are numbers. */
export type DayOrder = 'day-first' | 'month-first';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * The moment that a text names, in whole; null for what is none, such as a month 13 or the 31st of
 * February. Only listed forms are read: whoever guesses takes `Zone 1` for January.
 */
export function momentIn(text: string, order: DayOrder): Moment | null {
  const trimmed = text.normalize('NFKC').trim();
  for (const [form, build] of FORMS) {
    const found = form.exec(trimmed);
    if (found) return parseMoment(build(found.slice(1), order));
  }
  return null;
}

const two = (text: string) => text.padStart(2, '0');
const iso = (year: string, month?: string, day?: string) =>
  [year, ...(month ? [two(month)] : []), ...(month && day ? [two(day)] : [])].join('-');
const TIME = '(?:[T ]\\d{1,2}:\\d\\d(?::\\d\\d(?:\\.\\d+)?)?(?:Z|[+-]\\d\\d:?\\d\\d)?)?';

type Build = (parts: string[], order: DayOrder) => string;

const FORMS: readonly (readonly [RegExp, Build])[] = [
  [/^(\d{4})$/, ([year = '']) => iso(year)],
  [
    new RegExp(`^(\\d{4})([-/.])(\\d{1,2})(?:\\2(\\d{1,2}))?${TIME}$`),
    ([year = '', , month, day]) => iso(year, month, day),
  ],
  [/^(\d{4})(\d\d)(\d\d)?$/, ([year = '', month, day]) => iso(year, month, day)],
  [
    /^(\d{4})年(?:(\d{1,2})月(?:(\d{1,2})[日号])?)?$/,
    ([year = '', month, day]) => iso(year, month, day),
  ],
  [/^(\d{4})[-\s]?Q([1-4])$/i, ([year = '', quarter]) => iso(year, monthOf(quarter))],
  [/^Q([1-4])[-\s/]?(\d{4})$/i, ([quarter, year = '']) => iso(year, monthOf(quarter))],
  [/^(\d{4})年?第?([一二三四1-4])季度$/, ([year = '', quarter]) => iso(year, monthOf(quarter))],
  [
    new RegExp(`^(\\d{1,2})([-/.])(\\d{1,2})\\2(\\d{4})${TIME}$`),
    ([first, , second, year = ''], order) =>
      order === 'day-first' ? iso(year, second, first) : iso(year, first, second),
  ],
  // A cell of Google's sheets: months from 0.
  [
    /^Date\((\d{4}),(\d{1,2})(?:,(\d{1,2})(?:,\d{1,2}){0,4})?\)$/,
    ([year = '', month, day]) => iso(year, String(Number(month) + 1), day),
  ],
  [
    /^(\d{1,2})[-\s]([a-z]{3})[a-z]*\.?[-\s](\d{4})$/i,
    ([day, name, year = '']) => iso(year, named(name), day),
  ],
  [/^([a-z]{3})[a-z]*\.?[-\s](\d{4})$/i, ([name, year = '']) => iso(year, named(name))],
];

function named(name = ''): string {
  const month = MONTHS.indexOf(name.toLowerCase()) + 1;
  return month > 0 ? String(month) : '99';
}

function monthOf(quarter = '1'): string {
  const number = '一二三四'.indexOf(quarter) + 1 || Number(quarter);
  return String(3 * number - 2);
}

/** What stands for no date; a DBF writes eight zeros. */
export function isNoDate(text: string): boolean {
  return /^0+$/.test(text.trim());
}

/** Which of day and month comes first among the texts of a column; day, where nothing tells. */
export function dayOrderOf(texts: Iterable<string>): DayOrder {
  for (const text of texts) {
    const [, first = '', second = ''] =
      /^(\d{1,2})[-/.](\d{1,2})[-/.]\d{4}/.exec(text.trim()) ?? [];
    if (Number(first) > 12) return 'day-first';
    if (Number(second) > 12) return 'month-first';
  }
  return 'day-first';
}
