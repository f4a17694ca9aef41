import fc from 'fast-check';
import { expect, it } from 'vitest';
import { sortedBy } from './sorted';

it('puts what is missing last, up and down', () => {
  const growths = [3, null, -2, 0, undefined, NaN, 7];
  expect(sortedBy(growths, (each) => each, false)).toEqual([-2, 0, 3, 7, null, undefined, NaN]);
  expect(sortedBy(growths, (each) => each, true)).toEqual([7, 3, 0, -2, null, undefined, NaN]);
});

it('keeps every item once, in order, and equal ones as they were', () => {
  const item = fc.record({
    id: fc.nat(),
    key: fc.option(fc.oneof(fc.integer({ min: -2, max: 2 }), fc.double()), { nil: null }),
  });
  fc.assert(
    fc.property(fc.array(item), fc.boolean(), (items, descending) => {
      const sorted = sortedBy(items, ({ key }) => key, descending);
      expect(new Set(sorted)).toEqual(new Set(items));
      const isKnown = ({ key }: { key: number | null }) => key !== null && !Number.isNaN(key);
      const known = sorted.filter(isKnown);
      expect(sorted.slice(known.length).some(isKnown)).toBe(false);
      for (const [index, next] of sorted.slice(1).entries()) {
        const before = sorted[index];
        if (!before || !isKnown(before) || !isKnown(next)) continue;
        const step = (next.key ?? 0) - (before.key ?? 0);
        if (step === 0) expect(items.indexOf(before)).toBeLessThan(items.indexOf(next));
        else expect(step > 0).toBe(!descending);
      }
    }),
  );
});
