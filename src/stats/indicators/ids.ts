const INDUSTRIES = ['primary', 'secondary', 'tertiary'];
const AGGREGATES = [...INDUSTRIES, 'gdp'];

/**
 * The ids of all computed indicators, for those who must know a name from a mistake but need none
 * of the formulas. A test holds it to the registry.
 */
export const COMPUTED_IDS: readonly string[] = [
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
  'relocation-distance',
];
