import fc from 'fast-check';
import { expect, it } from 'vitest';
import { ticksOf } from './ticks';

it.each([
  [1975, 2021, [1975, 1980, 1990, 2000, 2010, 2021]],
  [1850, 2024, [1850, 1900, 1950, 2000, 2024]],
  [2019, 2021, [2019, 2020, 2021]],
])('names round years between %i and %i', (first, last, years) => {
  expect(ticksOf([first, last])).toEqual(years);
});

it('names both ends, and never so many years that they would touch', () => {
  const span = fc.tuple(fc.integer({ min: 0, max: 9999 }), fc.integer({ min: 1, max: 9999 }));
  fc.assert(
    fc.property(span, ([first, length]) => {
      const ticks = ticksOf([first, first + length]);
      expect([ticks[0], ticks.at(-1)]).toEqual([first, first + length]);
      expect(ticks.length).toBeLessThanOrEqual(8);
      const gaps = ticks.slice(1).map((year, index) => year - (ticks[index] ?? 0));
      expect(Math.min(...gaps)).toBeGreaterThanOrEqual(Math.min(length, length / 14));
    }),
  );
});
