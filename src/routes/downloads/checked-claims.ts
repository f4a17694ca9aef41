import { plainTable, type PlainRow } from '$src/package/plain-table';
import { fromFolder } from '$src/app/data/built-in-folder';
import { examined } from '../claims/examined';

/**
 * The claims of the built-in package, each with its verdict, and with what it was checked against
 * and what that gave: readings in one order in both columns, as `id [place] [years]` and
 * `low..high unit fit`.
 */
export async function checkedClaims(): Promise<PlainRow[]> {
  const [rows, { claims }] = await Promise.all([plainTable('claims.csv', fromFolder), examined]);
  return rows.map((row) => {
    const finding = claims.get(String(row.id))?.finding;
    const readings = finding?.readings ?? [];
    return {
      ...row,
      verdict: finding?.verdict ?? null,
      checked_against: readings
        .map(({ id, place, years }) => [id, place, years?.join('-')].filter(Boolean).join(' '))
        .join('; '),
      result: readings
        .map(({ value, unit, fit }) => `${value.join('..')} ${unit} ${fit ?? 'context'}`)
        .join('; '),
    };
  });
}
