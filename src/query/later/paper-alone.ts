import type { Dataset } from '../../model/dataset';
import { progressOf } from '../../model/facet';
import type { ViewState } from '../view-state';

/**
 * What of a view changes on the way back from the years after its first source: the year, where that
 * is past them, and which statuses show, as these years have some of their own. All else is kept.
 */
export function ofPaperAlone(dataset: Dataset, { year, facets }: ViewState): Partial<ViewState> {
  const last = dataset.inTime?.sourceYear ?? Infinity;
  const progress = progressOf(dataset)?.key;
  return {
    later: false,
    year: year !== null && year <= last ? year : null,
    facets: facets.filter(({ key }) => key !== progress),
  };
}
