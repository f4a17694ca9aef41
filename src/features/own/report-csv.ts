import { csvFormatRows } from 'd3-dsv';
import type { Words } from '../../i18n/words';
import type { Report } from '../../import/report';

/** A cell that no spreadsheet takes for a formula. */
function guarded(text: string): string {
  return /^[=+\-@\t\r]/.test(text) && !/^[+-]?[\d.]+$/.test(text) ? `'${text}` : text;
}

/** A report as CSV (RFC 4180): its counts, and then what was found, by cause. */
export function reportCsv({ counts, causes }: Report, words: Words<'own'>): string {
  const rows = [
    ['cause', 'meaning', 'effect', 'rows', 'sum', 'file', 'row', 'column', 'found', 'expected'],
    ...Object.entries(counts).map(([count, value]) => [
      count,
      words.count[count as keyof typeof counts],
      '',
      String(value),
    ]),
    ...causes.flatMap(({ code, effect, sum, examples }) =>
      examples.map(({ file, row, column, found, expected, times }, index) => [
        code,
        words.cause[code],
        effect,
        String(times),
        index === 0 ? String(sum) : '',
        file,
        String(row ?? ''),
        column ?? '',
        found,
        expected,
      ]),
    ),
  ];
  return `${csvFormatRows(rows.map((row) => row.map(guarded)))}\n`;
}
