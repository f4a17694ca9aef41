import { csvText } from '../../package/csv-text';
import type { Words } from '../../i18n/words';
import type { Counts, Report } from '../../import/report';

/** A report as CSV (RFC 4180): its counts, and then what was found, by cause. */
export function reportCsv({ counts, causes }: Report, words: Words<'own'>): string {
  return csvText([
    ['cause', 'meaning', 'effect', 'rows', 'sum', 'file', 'row', 'column', 'found', 'expected'],
    ...(Object.keys(counts) as (keyof Counts)[]).map((count) => [
      count,
      words.count[count],
      '',
      counts[count],
    ]),
    ...causes.flatMap(({ code, effect, sum, examples }) =>
      examples.map(({ file, row, column, found, expected, times }, index) => [
        code,
        words.cause[code],
        effect,
        times,
        index === 0 ? sum : null,
        file,
        row,
        column,
        found,
        expected,
      ]),
    ),
  ]);
}
