import type { Dataset } from '../model/dataset';
import type { Rows } from '../model/flows/columns';
import type { Pointed } from './view-state';

/** So many of the flows that are pointed at together tell which lines of a map light up. */
const MOST_POINTED = 500;

/** Flows as pointed at together: of more than 400 the map draws sums, which the first of them tell. */
export function pointedTogether({ flows }: Dataset, rows: Rows): Pointed {
  const ids = Array.from(rows.subarray(0, MOST_POINTED), (row) => String(flows.columns.id[row]));
  return { kind: 'flows', ids: new Set(ids) };
}
