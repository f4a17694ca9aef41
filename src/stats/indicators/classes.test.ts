import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { classAt, classesOf } from './classes';

const value = fc.double({ min: -1e4, max: 1e4, noNaN: true });
const apart = fc.array(value, { minLength: 1, maxLength: 20 });
/** Values that differ in their last digits only. */
const alike = fc
  .tuple(value, fc.array(fc.double({ min: -1e-6, max: 1e-6, noNaN: true }), { minLength: 1 }))
  .map(([about, shares]) => shares.map((share) => about * (1 + share)));
const values = fc.oneof(apart, alike);

describe('classes of values', () => {
  it('are round and of equal width', () => {
    // 37 to 62 needs five classes of 5 at the least, from 35 to 65 would be six: so of 10.
    expect(classesOf([37, 62], null).map(({ low, high }) => [low, high])).toEqual([
      [30, 40],
      [40, 50],
      [50, 60],
      [60, 70],
    ]);
    expect(classesOf([0.62, 0.98], null).map(({ low }) => low)).toEqual([0.6, 0.7, 0.8, 0.9]);
  });

  it('lie evenly about a middle', () => {
    // At most 0.62 from 1, so three classes of 0.25 on either side.
    expect(classesOf([0.38, 1.55], 1).map(({ low }) => low)).toEqual([
      0.25, 0.5, 0.75, 1, 1.25, 1.5,
    ]);
  });

  it('hold every value once, and are few', () => {
    fc.assert(
      fc.property(values, fc.option(value), (all, middle) => {
        const classes = classesOf(all, middle);
        expect(classes.length).toBeLessThanOrEqual(middle === null ? 5 : 6);
        classes.forEach(({ low, high }, at) => {
          expect(low).toBeLessThan(high);
          expect(classes[at + 1]?.low ?? high).toBe(high);
        });
        for (const each of all) expect(classAt(classes, each)).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it('are none where there is nothing', () => {
    expect(classesOf([], null)).toEqual([]);
    expect(classAt([], 1)).toBe(-1);
    expect(classAt(classesOf([1, 2], null), 9)).toBe(-1);
  });
});
