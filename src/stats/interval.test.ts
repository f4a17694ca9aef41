import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  absolute,
  add,
  around,
  contains,
  divide,
  hull,
  intersect,
  log,
  midpoint,
  multiply,
  negate,
  padded,
  roundOutwards,
  sqrt,
  square,
  subtract,
  sum,
  type Interval,
} from './interval';

const number = fc.double({ min: -1e6, max: 1e6, noNaN: true });
const interval = fc
  .tuple(number, number)
  .map(([a, b]): Interval => [Math.min(a, b), Math.max(a, b)]);
/** An interval and a value in it. */
const member = fc
  .tuple(interval, fc.double({ min: 0, max: 1, noNaN: true }))
  .map(([range, share]) => {
    const value = range[0] + share * (range[1] - range[0]);
    return { range, value: Math.min(range[1], Math.max(range[0], value)) };
  });

function holds([low, high]: Interval, value: number): boolean {
  // What is boundless has no neighbours, and ∞ − ∞ would be no number.
  const slack = Number.isFinite(value) ? 1e-9 * Math.max(1, Math.abs(value)) : 0;
  return contains([low - slack, high + slack], value);
}

describe('an interval', () => {
  it('holds its centre and its midpoint', () => {
    fc.assert(
      fc.property(number, fc.double({ min: 0, max: 1e6, noNaN: true }), (centre, half) => {
        expect(contains(around(centre, half), centre)).toBe(true);
      }),
    );
    fc.assert(
      fc.property(interval, (range) => {
        expect(contains(range, midpoint(range))).toBe(true);
      }),
    );
  });

  it('of a result holds the result of any members', () => {
    fc.assert(
      fc.property(member, member, (a, b) => {
        expect(holds(add(a.range, b.range), a.value + b.value)).toBe(true);
        expect(holds(subtract(a.range, b.range), a.value - b.value)).toBe(true);
        expect(holds(multiply(a.range, b.range), a.value * b.value)).toBe(true);
        expect(holds(sum([a.range, b.range, a.range]), 2 * a.value + b.value)).toBe(true);
        expect(holds(negate(a.range), -a.value)).toBe(true);
        expect(holds(absolute(a.range), Math.abs(a.value))).toBe(true);
        expect(holds(square(a.range), a.value ** 2)).toBe(true);
        expect(holds(padded(a.range), a.value)).toBe(true);
        expect(holds(hull(a.range, b.range), b.value)).toBe(true);
        if (a.value > 0) {
          expect(holds(sqrt(a.range), Math.sqrt(a.value))).toBe(true);
          expect(holds(log(a.range), Math.log(a.value))).toBe(true);
        }
        const quotient = divide(a.range, b.range);
        if (quotient) expect(holds(quotient, a.value / b.value)).toBe(true);
      }),
    );
  });

  it('grows with its operands', () => {
    const nested = fc.tuple(interval, number, number).map(([[low, high], a, b]) => ({
      inner: [low, high] as Interval,
      outer: [low - Math.abs(a), high + Math.abs(b)] as Interval,
    }));
    fc.assert(
      fc.property(nested, nested, (a, b) => {
        for (const operate of [add, subtract, divide]) {
          const inner = operate(a.inner, b.inner);
          const outer = operate(a.outer, b.outer);
          if (inner && outer) {
            expect(holds(outer, inner[0]) && holds(outer, inner[1])).toBe(true);
          }
        }
      }),
    );
  });

  it('meets another in what both hold, or not at all', () => {
    expect(intersect([0, 2], [1, 3])).toEqual([1, 2]);
    expect(intersect([0, 1], [1, 3])).toEqual([1, 1]);
    expect(intersect([0, 1], [2, 3])).toBeNull();
  });

  it('has no quotient by one that holds zero', () => {
    expect(divide([1, 2], [-1, 1])).toBeNull();
    expect(divide([1, 2], [0, 1])).toBeNull();
    expect(divide([1, 2], [-2, -1])).toEqual([-2, -0.5]);
  });

  it('knows that a square and a size are never negative', () => {
    expect(square([-2, 1])).toEqual([0, 4]);
    expect(multiply([-2, 1], [-2, 1])).toEqual([-2, 4]);
    expect(absolute([-2, 1])).toEqual([0, 2]);
    expect(absolute([-2, -1])).toEqual([1, 2]);
  });

  it('has no logarithm of what is not positive, and bounds are reached before infinity', () => {
    expect(log([0, 1])).toEqual([-Infinity, 0]);
    expect(multiply([0, 1], [1, Infinity])).toEqual([0, Infinity]);
  });

  it('is rounded outwards, but not by noise', () => {
    expect(roundOutwards([1.001, 1.009], 2)).toEqual([1, 1.01]);
    expect(roundOutwards([-1.001, 1.001], 2)).toEqual([-1.01, 1.01]);
    expect(roundOutwards([100 - 0.85 - 75.85, 100 - 0.75 - 75.75], 2)).toEqual([23.3, 23.5]);
    fc.assert(
      fc.property(interval, (range) => {
        const rounded = roundOutwards(range, 2);
        expect(holds(rounded, range[0]) && holds(rounded, range[1])).toBe(true);
        expect(rounded[1] - rounded[0]).toBeLessThan(range[1] - range[0] + 0.0201);
      }),
    );
  });
});
