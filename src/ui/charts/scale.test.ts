import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromZero, px } from './scale';

describe('a scale from zero', () => {
  it('carries shares of the most to the same shares of the way', () => {
    const positive = fc.double({ min: 1e-3, max: 1e6, noNaN: true });
    fc.assert(
      fc.property(positive, fc.double({ min: 0, max: 1, noNaN: true }), (most, share) => {
        expect(fromZero(most, 150, 34)(most * share)).toBeCloseTo(150 - 116 * share, 6);
      }),
    );
  });

  it('stays where it is when there is nothing to show', () => {
    expect(fromZero(0, 150, 34)(0)).toBe(150);
  });

  it('is drawn in hundredths of a pixel', () => {
    expect(px(1 / 3)).toBe(0.33);
    expect(Object.is(px(-0.001), 0)).toBe(true);
  });
});
