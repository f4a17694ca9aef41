import type { Dataset } from '../../model/dataset';
import { memo } from '../../model/memo';
import { isSite } from '../../model/place';
import { structureOf } from '../structure';

const INDUSTRIES = ['primary', 'secondary', 'tertiary'];
const AGGREGATES = [...INDUSTRIES, 'gdp'];

/** The ids of all that is computed of economies. */
const OF_ECONOMIES: readonly string[] = [
  ...AGGREGATES.map((part) => `growth-${part}`),
  ...AGGREGATES.map((part) => `cagr-${part}`),
  ...INDUSTRIES.map((part) => `contribution-${part}`),
  ...INDUSTRIES.map((part) => `location-quotient-${part}`),
  'structural-similarity',
  'krugman-dissimilarity',
  'structural-change',
  'lilien-index',
  ...AGGREGATES.map((part) => `variation-${part}`),
  ...AGGREGATES.map((part) => `theil-${part}`),
  ...['reference', 'mix', 'competitive'].map((part) => `shift-share-${part}`),
];

/** The id of the one that is computed of flows. */
const DISTANCE = 'relocation-distance';

/**
 * The ids of the computed indicators of which a dataset has what they are computed from, for those
 * who must know a name from a mistake but need none of the formulas. A test holds it to the registry.
 */
export const computedIds = memo((dataset: Dataset): ReadonlySet<string> => {
  const { origin, destination } = dataset.flows.columns;
  const haveSites = [origin, destination].every(({ values }) =>
    values.some((id) => isSite(dataset.places.get(id))),
  );
  return new Set([...(structureOf(dataset) ? OF_ECONOMIES : []), ...(haveSites ? [DISTANCE] : [])]);
});
