import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { growth, growthOf } from './growth';
import { exact } from '../quantity';
import { doubtful, economiesFrom, economy, isSound } from './test-support';

describe('growth', () => {
  it('is that of a case worked by hand', () => {
    // From 80 to 100: 100 / 80 − 1 = 0.25.
    expect(growth(exact(80), exact(100)).value).toBeCloseTo(25, 10);
    // From 100 to 80: −0.2.
    expect(growth(exact(100), exact(80)).value).toBeCloseTo(-20, 10);
  });

  it('has an interval that holds its centre and every actual value', () => {
    fc.assert(
      fc.property(doubtful, doubtful, (before, after) => {
        const result = growth(before.known.secondary, after.known.secondary);
        expect(isSound(result, growth(before.actual.secondary, after.actual.secondary))).toBe(true);
      }),
    );
  });

  it('is on the year before, and there is none for the first year', () => {
    const economies = economiesFrom(2009, [economy(10, 40, 50)], [economy(11, 44, 65)]);
    // 10 to 11, and 100 to 120.
    expect(growthOf('primary').of(economies, 'a', 2010)?.value).toBeCloseTo(10, 10);
    expect(growthOf('gdp').of(economies, 'a', 2010)?.value).toBeCloseTo(20, 10);
    expect(growthOf('gdp').of(economies, 'a', 2009)).toBeNull();
    expect(growthOf('gdp').of(economies, 'b', 2010)).toBeNull();
  });
});
