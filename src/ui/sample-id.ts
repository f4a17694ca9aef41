import type { Category, Status } from '../model/flow';

/** The id under which the line of a sample is defined. */
export function lineId(status: Status, known: boolean, mutual: boolean): string {
  return `line-${status}${known ? '' : '-hollow'}${mutual ? '-mutual' : ''}`;
}

/** The id under which the head of a sample is defined, or both heads of a mutual one. */
export function headId(category: Category, mutual: boolean): string {
  return `head-${category}${mutual ? '-mutual' : ''}`;
}
