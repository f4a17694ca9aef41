import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contains } from '../interval';
import { structuralSimilarity, structuralSimilarityIndicator } from './structural-similarity';
import { doubtful, economiesFrom, economy, exactEconomy, isSound } from './test-support';

describe('structural similarity', () => {
  it('is that of a case worked by hand', () => {
    // (3 × 4 + 4 × 3) / (5 × 5) = 24 / 25.
    expect(structuralSimilarity(economy(3, 4, 0), economy(4, 3, 0)).value).toBeCloseTo(0.96, 12);
    // (1 × 2 + 2 × 3 + 2 × 6) / (3 × 7) = 20 / 21.
    expect(structuralSimilarity(economy(1, 2, 2), economy(2, 3, 6)).value).toBeCloseTo(20 / 21, 12);
    expect(structuralSimilarity(economy(1, 0, 0), economy(0, 1, 1)).value).toBe(0);
  });

  it('of a region with itself, or one twice its size, is 1', () => {
    fc.assert(
      fc.property(exactEconomy, ({ primary, secondary, tertiary }) => {
        const self = economy(primary.value, secondary.value, tertiary.value);
        const twice = economy(2 * primary.value, 2 * secondary.value, 2 * tertiary.value);
        expect(structuralSimilarity(self, self).value).toBeCloseTo(1, 12);
        expect(structuralSimilarity(self, twice).value).toBeCloseTo(1, 12);
      }),
    );
  });

  it('is symmetric, and its interval holds its centre and every actual value', () => {
    fc.assert(
      fc.property(doubtful, doubtful, (a, b) => {
        const result = structuralSimilarity(a.known, b.known);
        expect(result.value).toBeCloseTo(structuralSimilarity(b.known, a.known).value, 12);
        expect(isSound(result, structuralSimilarity(a.actual, b.actual))).toBe(true);
        expect(contains([0, 1], result.interval[0]) && result.interval[1] <= 1 + 1e-12).toBe(true);
      }),
    );
  });

  it('is that of a year', () => {
    const economies = economiesFrom(2009, [economy(3, 4, 0), economy(4, 3, 0)]);
    const indicator = structuralSimilarityIndicator;
    expect(indicator.of(economies, 'a', 'b', 2009)?.value).toBeCloseTo(0.96, 12);
    expect(indicator.of(economies, 'a', 'b', 2010)).toBeNull();
  });
});
