import { vocabularyOf } from '../../address/vocabulary';
import type { Dataset } from '../../model/dataset';
import { pairOf } from '../../query/pair';
import type { Selection } from '../../query/view-state';

/** True where a dataset has what a page is of. */
export function hasPage(dataset: Dataset, selection: Selection): boolean {
  switch (selection.kind) {
    case 'place':
      return dataset.places.has(selection.id);
    case 'flow':
      return dataset.flows.has(selection.id);
    case 'claim':
      return dataset.claims.has(selection.id);
    case 'story':
      return dataset.story.has(selection.id);
    case 'indicator':
      return vocabularyOf(dataset).indicators.has(selection.id);
    case 'face':
      return pairOf(dataset, selection.id) !== null;
    default:
      return true;
  }
}
