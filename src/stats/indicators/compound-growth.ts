import type { Aggregate } from '../economy';
import { exact, type Quantity } from '../quantity';
import type { RegionIndicator } from './indicator';
import { changeIndicator } from './kinds';
import { over, power, sub, type Formula } from './formula';

const FORMULA: Formula = [
  '100',
  '×',
  '(',
  power(['(', over(sub('v', 't'), sub('v', '0')), ')'], over('1', 'n')),
  '−',
  '1',
  ')',
];

/**
 * Compound annual growth rate over n years, in percent: 100 × ((vₙ / v₀)^(1/n) − 1), the steady
 * rate that leads from the first figure to the last.
 *
 * Elementary. Nominal, as value added is in current prices.
 */
export function compoundGrowth(first: Quantity, last: Quantity, years: number): Quantity {
  return last
    .over(first)
    .power(1 / years)
    .minus(exact(1))
    .scaled(100);
}

export function compoundGrowthOf(aggregate: Aggregate): RegionIndicator {
  return changeIndicator(
    { family: 'cagr', part: aggregate, unit: 'percent', isNominal: true, formula: FORMULA },
    'first year',
    (first, last, years) => compoundGrowth(first[aggregate], last[aggregate], years),
  );
}
