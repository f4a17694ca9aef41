import type { Aggregate } from '../economy';
import { exact, type Quantity } from '../quantity';
import type { RegionIndicator } from './indicator';
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

/** From the first year that there is. */
export function compoundGrowthOf(aggregate: Aggregate): RegionIndicator {
  return {
    id: `cagr-${aggregate}`,
    family: 'cagr',
    part: aggregate,
    scope: 'region',
    unit: 'percent',
    middle: null,
    isNominal: true,
    formula: FORMULA,
    reference: null,
    of(economies, region, year) {
      const start = economies.years[0] ?? year;
      const first = economies.at(region, start);
      const last = economies.at(region, year);
      if (!first || !last || year <= start) return null;
      return compoundGrowth(first[aggregate], last[aggregate], year - start);
    },
  };
}
