import type { Dataset } from '../../model/dataset';
import type { Indicator as Series } from '../../model/observation';
import { figureOf, rangeOf } from '../look-up';
import { known } from '../quantity';
import type { RegionIndicator } from './indicator';

/** A series of the data package itself, such as the share of an industry: no formula of ours. */
export function seriesIndicator(dataset: Dataset, series: Series): RegionIndicator {
  return {
    id: series.id,
    family: familyOf(series),
    part: series.id,
    scope: 'region',
    unit: series.unit,
    middle: null,
    isNominal: series.unit !== 'percent',
    formula: null,
    reference: null,
    of(_, region, year) {
      const figure = figureOf(dataset, region, series.id, year);
      return figure ? known(rangeOf(figure), figure.value) : null;
    },
  };
}

function familyOf({ id, role }: Series): string {
  if (role === null) return id;
  return role.endsWith('-share') ? 'share' : 'value';
}
