import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { krugmanDissimilarity, krugmanDissimilarityIndicator } from './krugman-dissimilarity';
import { doubtful, economiesFrom, economy, isSound } from './test-support';

describe('Krugman dissimilarity', () => {
  it('is that of a case worked by hand', () => {
    // |0.1 − 0.2| + |0.4 − 0.6| + |0.5 − 0.2| = 0.6.
    const [a, b] = [economy(10, 40, 50), economy(20, 60, 20)];
    expect(krugmanDissimilarity(a, b).value).toBeCloseTo(0.6, 12);
    const economies = economiesFrom(2009, [a, b]);
    expect(krugmanDissimilarityIndicator.of(economies, 'b', 'a', 2009)?.value).toBeCloseTo(0.6, 12);
    // Nothing in common: 1 + 0.5 + 0.5.
    expect(krugmanDissimilarity(economy(7, 0, 0), economy(0, 1, 1)).value).toBeCloseTo(2, 12);
  });

  it('lies between 0 and 2, is 0 for itself, and symmetric', () => {
    fc.assert(
      fc.property(doubtful, doubtful, ({ known: a }, { known: b }) => {
        const { value, interval } = krugmanDissimilarity(a, b);
        expect(value).toBeCloseTo(krugmanDissimilarity(b, a).value, 12);
        expect(interval[0]).toBeGreaterThanOrEqual(0);
        expect(interval[1]).toBeLessThanOrEqual(2 + 1e-12);
        expect(krugmanDissimilarity(a, a).value).toBe(0);
      }),
    );
  });

  it('has an interval that holds its centre and every actual value', () => {
    fc.assert(
      fc.property(doubtful, doubtful, (a, b) => {
        const result = krugmanDissimilarity(a.known, b.known);
        expect(isSound(result, krugmanDissimilarity(a.actual, b.actual))).toBe(true);
      }),
    );
  });
});
