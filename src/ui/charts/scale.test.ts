import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromZero, keptApart, px, ticksBetween } from './scale';

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

describe('marks of an axis', () => {
  it('are round, even, within its ends, and neither few nor many', () => {
    const end = fc.double({ min: -1e6, max: 1e6, noNaN: true });
    fc.assert(
      fc.property(end, fc.double({ min: 1e-3, max: 1e6, noNaN: true }), (low, span) => {
        const ticks = ticksBetween(low, low + span);
        expect(ticks.length).toBeGreaterThanOrEqual(1);
        expect(ticks.length).toBeLessThanOrEqual(4);
        // Less than is drawn of them.
        const off = 1e-9 * (span + Math.abs(low));
        for (const tick of ticks) {
          expect(tick).toBeGreaterThanOrEqual(low - off);
          expect(tick).toBeLessThanOrEqual(low + span + off);
        }
      }),
    );
    expect(ticksBetween(31, 79)).toEqual([40, 60]);
    expect(ticksBetween(0.74, 0.99)).toEqual([0.8, 0.9]);
  });
});

describe('names at the ends of lines', () => {
  it('lie apart in their order, and stay where there is room', () => {
    const positions = fc.array(fc.double({ min: 0, max: 150, noNaN: true }), { maxLength: 8 });
    fc.assert(
      fc.property(positions, (given) => {
        const kept = keptApart(given, 15, [0, 150]);
        const inOrder = given.map((position, index) => ({ position, at: kept[index] ?? NaN }));
        inOrder.sort((a, b) => a.at - b.at);
        inOrder.forEach(({ position, at }, index) => {
          const before = inOrder[index - 1];
          if (before) expect(at - before.at).toBeGreaterThanOrEqual(15 - 1e-9);
          if (before) expect(position).toBeGreaterThanOrEqual(before.position);
          expect(at).toBeGreaterThanOrEqual(-1e-9);
          expect(at).toBeLessThanOrEqual(150);
        });
      }),
    );
    expect(keptApart([20, 80, 40], 15, [0, 150])).toEqual([20, 80, 40]);
    expect(keptApart([20, 22], 15, [0, 150])).toEqual([20, 35]);
  });
});
