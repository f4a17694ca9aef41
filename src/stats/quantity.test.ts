import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contains, type Interval } from './interval';
import { exact, known, sum, type Quantity } from './quantity';

const positive = fc.double({ min: 0.1, max: 1000, noNaN: true });
/** An interval of positive numbers and a number in it. */
const member = fc
  .tuple(
    positive,
    fc.double({ min: 0, max: 0.5, noNaN: true }),
    fc.double({ min: 0, max: 1, noNaN: true }),
  )
  .map(([low, width, at]) => {
    const high = low * (1 + width);
    return { range: [low, high] as Interval, value: Math.min(high, low + at * (high - low)) };
  });

/** Formulas in which quantities meet themselves and each other again. */
const FORMULAS: Readonly<
  Record<
    string,
    readonly [
      (a: Quantity, b: Quantity, c: Quantity) => Quantity,
      (a: number, b: number, c: number) => number,
    ]
  >
> = {
  share: [(a, b, c) => a.over(sum([a, b, c])), (a, b, c) => a / (a + b + c)],
  cosine: [
    (a, b, c) =>
      a
        .times(b)
        .plus(c)
        .over(a.squared().plus(exact(1)).times(b.squared().plus(c.squared())).root()),
    (a, b, c) => (a * b + c) / Math.sqrt((a * a + 1) * (b * b + c * c)),
  ],
  angle: [
    (a, b, c) => a.over(sum([a, b, c])).angle(),
    (a, b, c) => (Math.atan(a / (a + b + c)) * 180) / Math.PI,
  ],
  distance: [(a, b, c) => a.over(b).minus(b.over(c)).abs(), (a, b, c) => Math.abs(a / b - b / c)],
  entropy: [(a, b, c) => a.over(b).log().times(c), (a, b, c) => Math.log(a / b) * c],
  growth: [(a, b) => a.over(b).power(0.25).minus(exact(1)), (a, b) => (a / b) ** 0.25 - 1],
  capped: [(a, b) => a.minus(b).within([-1, 1]), (a, b) => Math.min(1, Math.max(-1, a - b))],
};

describe.each(Object.entries(FORMULAS))('the interval of a %s', (_, [formula, plain]) => {
  it('holds its centre and the result for any values of its inputs', () => {
    fc.assert(
      fc.property(member, member, member, (a, b, c) => {
        const result = formula(known(a.range), known(b.range), known(c.range));
        expect(contains(result.interval, result.value)).toBe(true);
        const sampled = plain(a.value, b.value, c.value);
        const slack = 1e-9 * Math.max(1, Math.abs(sampled));
        const [low, high] = result.interval;
        expect(contains([low - slack, high + slack], sampled)).toBe(true);
      }),
    );
  });

  it('is a point where its inputs are, and gives the plain result', () => {
    fc.assert(
      fc.property(positive, positive, positive, (a, b, c) => {
        const { value, interval } = formula(exact(a), exact(b), exact(c));
        expect(value).toBeCloseTo(plain(a, b, c), 9);
        expect(interval[1] - interval[0]).toBeLessThan(1e-9 * Math.max(1, Math.abs(value)));
      }),
    );
  });
});

describe('a quantity used twice', () => {
  it('is the same quantity', () => {
    const x = known([1, 2]);
    const [low, high] = x.over(x.plus(exact(1))).interval;
    // 1/2 for x = 1 and 2/3 for x = 2, where plain intervals give [1/3, 1].
    expect(low).toBeCloseTo(1 / 2, 12);
    expect(high).toBeCloseTo(2 / 3, 12);
    expect(x.minus(x).interval).toEqual([0, 0]);
  });

  it('has bounds where a formula turns between its ends', () => {
    const x = known([-1, 2]);
    // x² − x is least, −1/4, at 1/2 and greatest, 2, at either end.
    const [low, high] = x.squared().minus(x).interval;
    expect(low).toBeLessThanOrEqual(-0.25);
    expect(low).toBeGreaterThan(-0.3);
    expect(high).toBeGreaterThanOrEqual(2);
    expect(high).toBeLessThan(2.01);
  });
});

describe('a quantity', () => {
  it('keeps a central value that is not in the middle', () => {
    expect(known([0, 10], 2).value).toBe(2);
    expect(known([0, 10]).value).toBe(5);
  });

  it('has no bounds where it is divided by what may be nothing', () => {
    expect(exact(1).over(known([-1, 1], 0.5)).interval).toEqual([-Infinity, Infinity]);
  });
});
