import type { DashName, HeadName } from '../model/facet';
import type { SymbolName } from '../model/place';

/** The id under which the line of a sample is defined. */
export function lineId(dash: DashName, known: boolean, mutual: boolean): string {
  return `line-${dash}${known ? '' : '-thin'}${mutual ? '-mutual' : ''}`;
}

/** The id under which the head of a sample is defined, or both heads of a mutual one. */
export function headId(head: HeadName, mutual: boolean): string {
  return `head-${head}${mutual ? '-mutual' : ''}`;
}

/** The id under which a symbol of places is defined; of null, that of places off the map. */
export function symbolId(symbol: SymbolName | null): string {
  return `symbol-${symbol ?? 'outside'}`;
}
