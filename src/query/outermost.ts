import type { Dataset } from '../model/dataset';
import type { Place } from '../model/place';
import { ancestors } from './selectors';

/** The outermost place that each place lies in; itself where nothing is around it. */
export function outermostOf(dataset: Dataset): ReadonlyMap<string, Place> {
  return new Map(
    [...dataset.places.values()].map((place) => [place.id, ancestors(dataset, place)[0] ?? place]),
  );
}
