import fc from 'fast-check';
import { expect, it } from 'vitest';
import { FIRST_ROWS, rowsShown } from './length';

it('cuts a list, but never for a few rows', () => {
  expect([0, 30, 40, 41, 1000].map((count) => rowsShown(FIRST_ROWS, count))).toEqual([
    0, 30, 40, 30, 30,
  ]);
  fc.assert(
    fc.property(fc.nat(500), fc.nat(2000), (wanted, count) => {
      const left = count - rowsShown(wanted, count);
      expect(left === 0 || left > 10).toBe(true);
      expect(left).toBeLessThanOrEqual(Math.max(0, count - wanted));
    }),
  );
});
