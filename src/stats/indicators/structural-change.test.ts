import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { structuralChange, structuralChangeIndicator } from './structural-change';
import { doubtful, economiesFrom, economy, isSound } from './test-support';

describe('structural change', () => {
  it('is that of a case worked by hand', () => {
    // From one industry to two of equal size: half a right angle.
    expect(structuralChange(economy(5, 0, 0), economy(3, 3, 0)).value).toBeCloseTo(45, 10);
    // To quite another industry: a right angle.
    expect(structuralChange(economy(5, 0, 0), economy(0, 0, 9)).value).toBeCloseTo(90, 10);
    // (3, 4) to (4, 3): arccos 24/25 = 16.2602°.
    expect(structuralChange(economy(3, 4, 0), economy(4, 3, 0)).value).toBeCloseTo(16.2602, 4);
  });

  it('is nothing where all grew alike', () => {
    expect(structuralChange(economy(1, 2, 2), economy(3, 6, 6)).value).toBeCloseTo(0, 5);
  });

  it('has an interval that holds its centre and every actual value', () => {
    fc.assert(
      fc.property(doubtful, doubtful, (then, now) => {
        const result = structuralChange(then.known, now.known);
        expect(isSound(result, structuralChange(then.actual, now.actual))).toBe(true);
      }),
    );
  });

  it('counts from the first year', () => {
    const economies = economiesFrom(
      2009,
      [economy(5, 0, 0)],
      [economy(0, 0, 5)],
      [economy(3, 3, 0)],
    );
    expect(structuralChangeIndicator.of(economies, 'a', 2011)?.value).toBeCloseTo(45, 10);
    expect(structuralChangeIndicator.of(economies, 'a', 2009)).toBeNull();
  });
});
