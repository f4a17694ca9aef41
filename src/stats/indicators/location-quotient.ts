import { allOf, shareOf, type Economy, type Industry } from '../economy';
import { sum, type Quantity } from '../quantity';
import type { RegionIndicator } from './indicator';
import { regionIndicator } from './kinds';
import { over, sub, type Formula } from './formula';

const FORMULA: Formula = [over(sub('v', ['i', 'r']), sub('Y', 'r')), '/', over(sub('v', 'i'), 'Y')];

/**
 * Location quotient: (vᵢᵣ / Yᵣ) / (vᵢ / Y), the share of an industry in a region over its share in
 * all regions together. Above 1 the region is specialised in it. Weighted by the regions' GDP, the
 * quotients of an industry have mean 1.
 *
 * W. Isard (1960), Methods of Regional Analysis.
 */
export function locationQuotient(
  region: Economy,
  all: readonly Economy[],
  industry: Industry,
): Quantity {
  const whole = sum(all.map((each) => each[industry]));
  return shareOf(region, industry).over(whole.over(sum(all.map(({ gdp }) => gdp))));
}

export function locationQuotientOf(industry: Industry): RegionIndicator {
  const facts = {
    family: 'location-quotient',
    part: industry,
    unit: 'ratio',
    middle: 1,
    formula: FORMULA,
    reference:
      'Isard, W. (1960). Methods of Regional Analysis: An Introduction to Regional Science. Cambridge, MA: MIT Press.',
  };
  return regionIndicator(facts, (economies, region, year) => {
    const own = economies.at(region, year);
    const all = allOf(economies, year);
    return own && all ? locationQuotient(own, all, industry) : null;
  });
}
