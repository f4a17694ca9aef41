import { regionsOf } from '../stats/look-up';
import type { Dataset } from '../model/dataset';
import type { ViewState } from './view-state';

/** The most places that can be read side by side. */
export const MOST_COMPARED = 4;

/** The places that are compared: those of the address, or the regions while it names none. */
export function comparedPlaces(
  dataset: Dataset,
  { compare }: Pick<ViewState, 'compare'>,
): readonly string[] {
  return compare.length > 0 ? compare : regionsOf(dataset).slice(0, MOST_COMPARED);
}
