import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lilienIndex, lilienIndexIndicator } from './lilien-index';
import { doubtful, economiesFrom, economy, isSound } from './test-support';

describe('the Lilien index', () => {
  it('is that of a case worked by hand', () => {
    const [before, after] = [economy(10, 10, 20), economy(20, 10, 20)];
    // GDP 40 to 50: ln 1.25 = 0.2231436. Primary: ln 2 − 0.2231436 = 0.4700036; the others −0.2231436.
    // Shares after: 0.4, 0.2, 0.4. 0.4 × 0.2209034 + 0.6 × 0.0497930 = 0.1182372; its root 0.343856.
    expect(lilienIndex(before, after).value).toBeCloseTo(34.3856, 3);
    const economies = economiesFrom(2009, [before], [after]);
    expect(lilienIndexIndicator.of(economies, 'a', 2010)?.value).toBeCloseTo(34.3856, 3);
    expect(lilienIndexIndicator.of(economies, 'a', 2009)).toBeNull();
  });

  it('is nothing where all grew alike, and never less', () => {
    expect(lilienIndex(economy(1, 2, 3), economy(2, 4, 6)).value).toBeCloseTo(0, 6);
    fc.assert(
      fc.property(doubtful, doubtful, ({ known: before }, { known: after }) => {
        expect(lilienIndex(before, after).interval[0]).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it('has an interval that holds its centre and every actual value', () => {
    fc.assert(
      fc.property(doubtful, doubtful, (before, after) => {
        const result = lilienIndex(before.known, after.known);
        expect(isSound(result, lilienIndex(before.actual, after.actual))).toBe(true);
      }),
    );
  });
});
