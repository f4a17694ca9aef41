import type { Aggregate } from '../economy';
import type { RegionIndicator } from './indicator';
import { exact, type Quantity } from '../quantity';
import { changeIndicator } from './kinds';
import { over, sub, type Formula } from './formula';

const FORMULA: Formula = [
  '100',
  '×',
  '(',
  over(sub('v', 't'), sub('v', ['t', '−', '1'])),
  '−',
  '1',
  ')',
];

const HUNDRED_LESS = exact(-100);

/**
 * Growth on the year before, in percent: 100 × (v₁ / v₀ − 1).
 *
 * Elementary. Value added is in current prices, so this is nominal growth, prices included.
 */
export function growth(before: Quantity, after: Quantity): Quantity {
  return after.over(before).scaled(100).plus(HUNDRED_LESS);
}

export function growthOf(aggregate: Aggregate): RegionIndicator {
  return changeIndicator(
    { family: 'growth', part: aggregate, unit: 'percent', isNominal: true, formula: FORMULA },
    'year before',
    (before, after) => growth(before[aggregate], after[aggregate]),
  );
}
