import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { INDUSTRIES } from '../economy';
import { contribution, contributionOf } from './contribution';
import { growth } from './growth';
import { doubtful, economiesFrom, economy, exactEconomy, isSound } from './test-support';

describe('the contribution of an industry to growth', () => {
  it('is that of a case worked by hand', () => {
    const [before, after] = [economy(10, 40, 50), economy(11, 36, 65)];
    // (11 − 10) / 100, (36 − 40) / 100, (65 − 50) / 100.
    expect(contribution(before, after, 'primary').value).toBeCloseTo(1, 10);
    expect(contribution(before, after, 'secondary').value).toBeCloseTo(-4, 10);
    expect(contribution(before, after, 'tertiary').value).toBeCloseTo(15, 10);
  });

  it('adds up over the industries to the growth of GDP', () => {
    fc.assert(
      fc.property(exactEconomy, exactEconomy, (before, after) => {
        const parts = INDUSTRIES.map((each) => contribution(before, after, each).value);
        const whole = growth(before.gdp, after.gdp).value;
        expect(parts.reduce((a, b) => a + b)).toBeCloseTo(whole, 6);
      }),
    );
  });

  it('has an interval that holds its centre and every actual value', () => {
    fc.assert(
      fc.property(doubtful, doubtful, (before, after) => {
        const result = contribution(before.known, after.known, 'secondary');
        const actual = contribution(before.actual, after.actual, 'secondary');
        expect(isSound(result, actual)).toBe(true);
      }),
    );
  });

  it('is on the year before', () => {
    const economies = economiesFrom(2009, [economy(10, 40, 50)], [economy(11, 44, 65)]);
    expect(contributionOf('tertiary').of(economies, 'a', 2010)?.value).toBeCloseTo(15, 10);
    expect(contributionOf('tertiary').of(economies, 'a', 2009)).toBeNull();
  });
});
