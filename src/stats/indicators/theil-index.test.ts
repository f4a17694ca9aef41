import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { theilIndex, theilIndexOf } from './theil-index';
import { exact } from '../quantity';
import { doubtful, economiesFrom, economy, isSound } from './test-support';

describe('the Theil index', () => {
  it('is that of a case worked by hand', () => {
    // 1, 1, 2: mean 4/3, multiples 0.75, 0.75, 1.5. ln 0.75 = −0.2876821, ln 1.5 = 0.4054651.
    // (2 × 0.75 × −0.2876821 + 1.5 × 0.4054651) / 3 = 0.5 × 0.1177830 = 0.0588915.
    expect(theilIndex([1, 1, 2].map(exact)).value).toBeCloseTo(0.0588915, 7);
    expect(theilIndex([5, 5, 5].map(exact)).value).toBeCloseTo(0, 12);
    const economies = economiesFrom(2009, [economy(1, 4, 1), economy(1, 4, 1), economy(2, 4, 1)]);
    expect(theilIndexOf('primary').of(economies, 2009)?.value).toBeCloseTo(0.0588915, 7);
    expect(theilIndexOf('secondary').of(economies, 2009)?.value).toBeCloseTo(0, 12);
  });

  it('is not negative, and at most the logarithm of the number of regions', () => {
    const sizes = fc.array(fc.double({ min: 0.01, max: 1e4, noNaN: true }), {
      minLength: 2,
      maxLength: 6,
    });
    fc.assert(
      fc.property(sizes, (all) => {
        const { value, interval } = theilIndex(all.map(exact));
        expect(value).toBeGreaterThanOrEqual(0);
        expect(interval[0]).toBeGreaterThanOrEqual(0);
        expect(value).toBeLessThanOrEqual(Math.log(all.length));
      }),
    );
  });

  it('has an interval that holds its centre and every actual value', () => {
    fc.assert(
      fc.property(doubtful, doubtful, doubtful, (a, b, c) => {
        const result = theilIndex([a, b, c].map((each) => each.known.secondary));
        const actual = theilIndex([a, b, c].map((each) => each.actual.secondary));
        expect(isSound(result, actual)).toBe(true);
      }),
    );
  });
});
