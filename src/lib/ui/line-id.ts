import type { Status } from '../model/flow';

/** The id under which the line of a sample is defined. */
export function lineId(status: Status, known: boolean, mutual: boolean): string {
  return `line-${status}${known ? '' : '-hollow'}${mutual ? '-mutual' : ''}`;
}
