import { csvParseRows } from 'd3-dsv';

/**
 * The rows of a CSV text (RFC 4180) as records by the names in its first row; a byte order mark is
 * skipped. `csvParse` of d3-dsv would do the same, but compiles code, which the content policy of
 * the atlas forbids.
 */
export function readCsv(text: string): Record<string, string>[] {
  const [header = [], ...rows] = csvParseRows(text.replace(/^\uFEFF/, ''));
  return rows.map((row) =>
    Object.fromEntries(header.map((name, index) => [name, row[index] ?? ''])),
  );
}
