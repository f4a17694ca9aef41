import type { Economy, Industry } from '../economy';
import type { Quantity } from '../quantity';
import type { RegionIndicator } from './indicator';
import { changeIndicator } from './kinds';
import { over, sub, type Formula } from './formula';

const FORMULA: Formula = [
  '100',
  '×',
  over([sub('v', ['i', 't']), '−', sub('v', ['i', 't', '−', '1'])], sub('Y', ['t', '−', '1'])),
];

/**
 * Contribution of an industry to the growth of GDP on the year before, in percentage points:
 * 100 × (vᵢ₁ − vᵢ₀) / Y₀. Those of all industries add up to the growth of GDP.
 *
 * Elementary. Nominal, as value added is in current prices.
 */
export function contribution(before: Economy, after: Economy, industry: Industry): Quantity {
  return after[industry].minus(before[industry]).over(before.gdp).scaled(100);
}

export function contributionOf(industry: Industry): RegionIndicator {
  return changeIndicator(
    { family: 'contribution', part: industry, unit: 'points', isNominal: true, formula: FORMULA },
    'year before',
    (before, after) => contribution(before, after, industry),
  );
}
