import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compoundGrowth, compoundGrowthOf } from './compound-growth';
import { exact } from '../quantity';
import { doubtful, economiesFrom, economy, isSound } from './test-support';

describe('compound annual growth', () => {
  it('is that of a case worked by hand', () => {
    // 100 × 1.1 × 1.1 = 121.
    expect(compoundGrowth(exact(100), exact(121), 2).value).toBeCloseTo(10, 10);
    // 100 × 1.05⁴ = 121.550625.
    expect(compoundGrowth(exact(100), exact(121.550625), 4).value).toBeCloseTo(5, 10);
  });

  it('has an interval that holds its centre and every actual value', () => {
    fc.assert(
      fc.property(doubtful, doubtful, fc.integer({ min: 1, max: 9 }), (first, last, years) => {
        const result = compoundGrowth(first.known.gdp, last.known.gdp, years);
        expect(isSound(result, compoundGrowth(first.actual.gdp, last.actual.gdp, years))).toBe(
          true,
        );
      }),
    );
  });

  it('counts from the first year', () => {
    const economies = economiesFrom(
      2009,
      [economy(10, 40, 50)],
      [economy(10, 40, 30)],
      [economy(10, 40, 71)],
    );
    // 100 to 121 in two years, whatever lay between.
    expect(compoundGrowthOf('gdp').of(economies, 'a', 2011)?.value).toBeCloseTo(10, 10);
    expect(compoundGrowthOf('gdp').of(economies, 'a', 2009)).toBeNull();
  });
});
