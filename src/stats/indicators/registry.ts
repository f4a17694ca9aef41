import type { Dataset } from '../../model/dataset';
import { memo } from '../../model/memo';
import { AGGREGATES, INDUSTRIES } from '../economy';
import { coefficientOfVariationOf } from './coefficient-of-variation';
import { compoundGrowthOf } from './compound-growth';
import { contributionOf } from './contribution';
import { growthOf } from './growth';
import { computedIds } from './ids';
import type { Indicator } from './indicator';
import { krugmanDissimilarityIndicator } from './krugman-dissimilarity';
import { lilienIndexIndicator } from './lilien-index';
import { locationQuotientOf } from './location-quotient';
import { relocationDistanceIndicator } from './relocation-distance';
import { seriesIndicator } from './series';
import { SHIFT_SHARE_PARTS, shiftShareOf } from './shift-share';
import { structuralChangeIndicator } from './structural-change';
import { structuralSimilarityIndicator } from './structural-similarity';
import { theilIndexOf } from './theil-index';

/** The indicators that are computed, in the order in which they are offered. */
export const COMPUTED: readonly Indicator[] = [
  ...AGGREGATES.map(growthOf),
  ...AGGREGATES.map(compoundGrowthOf),
  ...INDUSTRIES.map(contributionOf),
  ...INDUSTRIES.map(locationQuotientOf),
  structuralSimilarityIndicator,
  krugmanDissimilarityIndicator,
  structuralChangeIndicator,
  lilienIndexIndicator,
  ...AGGREGATES.map(coefficientOfVariationOf),
  ...AGGREGATES.map(theilIndexOf),
  ...SHIFT_SHARE_PARTS.map(shiftShareOf),
  relocationDistanceIndicator,
];

/** What has a page of its own and may colour the map: the data's series, then what is computed. */
export const indicatorsOf = memo((dataset: Dataset): readonly Indicator[] => {
  const series = [...dataset.indicators.values()].filter(({ kind }) => kind === 'series');
  const computed = computedIds(dataset);
  return [
    ...series.map((each) => seriesIndicator(dataset, each)),
    ...COMPUTED.filter(({ id }) => computed.has(id)),
  ];
});

export function indicatorOf(dataset: Dataset, id: string): Indicator | undefined {
  return indicatorsOf(dataset).find((indicator) => indicator.id === id);
}

/** Indicators of one formula, in the order of the registry. */
export interface Family {
  readonly id: string;
  readonly members: readonly Indicator[];
}

export function familiesOf(dataset: Dataset): Family[] {
  const all = indicatorsOf(dataset);
  const ids = [...new Set(all.map(({ family }) => family))];
  return ids.map((id) => ({ id, members: all.filter(({ family }) => family === id) }));
}
