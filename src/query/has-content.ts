import type { Dataset } from '../model/dataset';
import { computedIds } from '../stats/indicators/ids';
import { networkOf } from '../stats/network';
import type { PageKind } from './view-state';

/** True where a dataset has something for a page of which there is one. */
export function hasContent(dataset: Dataset, page: PageKind): boolean {
  switch (page) {
    case 'matrix':
      return dataset.flows.size > 0;
    case 'indicators':
      return (
        computedIds(dataset).size > 0 ||
        [...dataset.indicators.values()].some(({ kind }) => kind === 'series')
      );
    case 'claims':
      return dataset.claims.size > 0;
    // What came later is known of the paper’s flows alone.
    case 'outcomes':
      return dataset.edition !== null;
    case 'circular':
      return networkOf(dataset) !== null;
    case 'compare':
      return dataset.places.size > 1;
    case 'data':
    case 'reading':
      return true;
  }
}
