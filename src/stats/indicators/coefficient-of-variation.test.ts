import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coefficientOfVariation, coefficientOfVariationOf } from './coefficient-of-variation';
import { exact } from '../quantity';
import { doubtful, economiesFrom, economy, isSound } from './test-support';

describe('the coefficient of variation', () => {
  it('is that of a case worked by hand', () => {
    // 1, 2, 3: mean 2, variance (1 + 0 + 1) / 3, deviation 0.8164966, over the mean 0.4082483.
    const sizes = [1, 2, 3].map(exact);
    expect(coefficientOfVariation(sizes).value).toBeCloseTo(0.4082483, 7);
    // All in one of three: √(3 − 1).
    expect(coefficientOfVariation([9, 0, 0].map(exact)).value).toBeCloseTo(Math.SQRT2, 12);
    expect(coefficientOfVariation([4, 4, 4].map(exact)).value).toBe(0);
  });

  it('is that of a year, with the multiples of the mean that it is made of', () => {
    const economies = economiesFrom(2009, [economy(1, 2, 3), economy(2, 2, 2), economy(3, 2, 1)]);
    const indicator = coefficientOfVariationOf('primary');
    expect(indicator.of(economies, 2009)?.value).toBeCloseTo(0.4082483, 7);
    expect(indicator.termOf(economies, 'c', 2009)?.value).toBeCloseTo(1.5, 12);
    expect(indicator.of(economies, 2010)).toBeNull();
  });

  it('has an interval that holds its centre and every actual value', () => {
    fc.assert(
      fc.property(doubtful, doubtful, doubtful, (a, b, c) => {
        const result = coefficientOfVariation([a, b, c].map((each) => each.known.gdp));
        const actual = coefficientOfVariation([a, b, c].map((each) => each.actual.gdp));
        expect(isSound(result, actual)).toBe(true);
      }),
    );
  });
});
