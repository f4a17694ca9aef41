import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { growth } from './growth';
import { SHIFT_SHARE_PARTS, shiftShare, shiftShareOf } from './shift-share';
import { doubtful, economiesFrom, economy, exactEconomy, isSound } from './test-support';

describe('shift-share analysis', () => {
  it('is that of a case worked by hand', () => {
    const before = [economy(10, 40, 50), economy(30, 60, 10)];
    const after = [economy(12, 40, 68), economy(28, 80, 12)];
    const economies = economiesFrom(2009, before, after);
    const part = (each: (typeof SHIFT_SHARE_PARTS)[number]) =>
      shiftShareOf(each).of(economies, 'a', 2010)?.value;
    // Together 40, 100, 60 of 200 become 40, 120, 80 of 240: growth 0, 0.2, 1/3, in all 0.2.
    expect(part('reference')).toBeCloseTo(20, 10);
    // 0.1 × (0 − 0.2) + 0.4 × (0.2 − 0.2) + 0.5 × (1/3 − 0.2) = −0.02 + 0 + 0.0666667.
    expect(part('mix')).toBeCloseTo(4.66667, 5);
    // 0.1 × (0.2 − 0) + 0.4 × (0 − 0.2) + 0.5 × (0.36 − 1/3) = 0.02 − 0.08 + 0.0133333.
    expect(part('competitive')).toBeCloseTo(-4.66667, 5);
    expect(shiftShareOf('mix').of(economies, 'a', 2009)).toBeNull();
  });

  const two = fc.tuple(exactEconomy, exactEconomy, exactEconomy, exactEconomy);

  it('has parts that add up to the growth of the region', () => {
    fc.assert(
      fc.property(two, ([a, b, c, d]) => {
        const parts = shiftShare({ before: a, after: c }, { before: [a, b], after: [c, d] });
        const sum = SHIFT_SHARE_PARTS.reduce((total, part) => total + parts[part].value, 0);
        const whole = growth(a.gdp, c.gdp).value;
        expect(Math.abs(sum - whole)).toBeLessThan(
          1e-9 * Math.max(1, Math.abs(whole), Math.abs(parts.reference.value)),
        );
      }),
    );
  });

  it('has intervals that hold their centre and every actual value', () => {
    fc.assert(
      fc.property(doubtful, doubtful, doubtful, doubtful, (a, b, c, d) => {
        const result = shiftShare(
          { before: a.known, after: c.known },
          { before: [a.known, b.known], after: [c.known, d.known] },
        );
        const actual = shiftShare(
          { before: a.actual, after: c.actual },
          { before: [a.actual, b.actual], after: [c.actual, d.actual] },
        );
        for (const part of SHIFT_SHARE_PARTS) {
          expect(isSound(result[part], actual[part]), part).toBe(true);
        }
      }),
    );
  });
});
