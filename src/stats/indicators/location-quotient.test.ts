import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { INDUSTRIES } from '../economy';
import { locationQuotient, locationQuotientOf } from './location-quotient';
import { doubtful, economiesFrom, economy, exactEconomy, isSound } from './test-support';

const THREE = [economy(10, 40, 50), economy(20, 60, 20), economy(30, 100, 70)] as const;

describe('the location quotient', () => {
  it('is that of a case worked by hand', () => {
    // All together: 60, 200, 140 of 400, so shares 0.15, 0.5, 0.35; the first: 0.1, 0.4, 0.5.
    expect(locationQuotient(THREE[0], THREE, 'primary').value).toBeCloseTo(0.1 / 0.15, 10);
    expect(locationQuotient(THREE[0], THREE, 'secondary').value).toBeCloseTo(0.4 / 0.5, 10);
    expect(locationQuotient(THREE[0], THREE, 'tertiary').value).toBeCloseTo(0.5 / 0.35, 10);
    const economies = economiesFrom(2009, [...THREE]);
    // The last: 30 of 200 is 0.15, as everywhere.
    expect(locationQuotientOf('primary').of(economies, 'c', 2009)?.value).toBeCloseTo(1, 10);
    expect(locationQuotientOf('primary').of(economies, 'c', 2010)).toBeNull();
  });

  it('has mean 1 over the regions, weighted by their GDP', () => {
    fc.assert(
      fc.property(fc.array(exactEconomy, { minLength: 1, maxLength: 5 }), (all) => {
        for (const industry of INDUSTRIES) {
          const total = all.reduce((sum, { gdp }) => sum + gdp.value, 0);
          const weighted = all.reduce(
            (sum, each) => sum + each.gdp.value * locationQuotient(each, all, industry).value,
            0,
          );
          expect(weighted / total).toBeCloseTo(1, 9);
        }
      }),
    );
  });

  it('has an interval that holds its centre and every actual value', () => {
    fc.assert(
      fc.property(doubtful, doubtful, doubtful, (a, b, c) => {
        const result = locationQuotient(a.known, [a.known, b.known, c.known], 'secondary');
        const actual = locationQuotient(a.actual, [a.actual, b.actual, c.actual], 'secondary');
        expect(isSound(result, actual)).toBe(true);
      }),
    );
  });
});
