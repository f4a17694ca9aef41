import { boundsOf } from './bounds';
import * as interval from './interval';
import type { Interval } from './interval';
import { chained, type Derivative, type Point } from './derivative';

/**
 * A number with the interval that surely holds it, and the way it was computed.
 *
 * Plain interval arithmetic forgets that a quantity used twice is the same quantity: with x in
 * [1, 2] it finds x / (x + 1) in [1/3, 1]. Here a result remembers what it was made of. Its bounds
 * are sought over the box of its inputs: where it surely rises or falls with an input (the slope,
 * itself an interval, has one sign; after Hansen and Walster 2004), the bound lies at an end of
 * that input, and so is exact; what is left is cut into halves a few times.
 */
export class Quantity {
  /** The result for the central value of each input. */
  readonly value: number;
  readonly #derivative: (at: Point) => Derivative;
  #interval: Interval | null = null;

  constructor(value: number, derivative: (at: Point) => Derivative) {
    this.value = value;
    this.#derivative = derivative;
  }

  /** Holds every value that the formula can give while its inputs stay in their intervals. */
  get interval(): Interval {
    this.#interval ??= boundsOf(this);
    return this.#interval;
  }

  plus(other: Quantity): Quantity {
    return combine(this, other, this.value + other.value, interval.add, () => [ONE, ONE]);
  }

  minus(other: Quantity): Quantity {
    return combine(this, other, this.value - other.value, interval.subtract, () => [ONE, MINUS]);
  }

  times(other: Quantity): Quantity {
    return combine(this, other, this.value * other.value, interval.multiply, (a, b) => [b, a]);
  }

  over(other: Quantity): Quantity {
    return combine(this, other, this.value / other.value, quotient, (a, b) => [
      quotient(ONE, b),
      interval.negate(quotient(a, interval.square(b))),
    ]);
  }

  scaled(factor: number): Quantity {
    return this.times(exact(factor));
  }

  squared(): Quantity {
    return this.#apply(this.value ** 2, interval.square, (a) => interval.multiply([2, 2], a));
  }

  root(): Quantity {
    return this.#apply(Math.sqrt(this.value), interval.sqrt, (a) =>
      quotient([0.5, 0.5], interval.sqrt(a)),
    );
  }

  log(): Quantity {
    return this.#apply(Math.log(this.value), interval.log, (a) =>
      a[0] > 0 ? quotient(ONE, a) : ANYTHING,
    );
  }

  abs(): Quantity {
    return this.#apply(Math.abs(this.value), interval.absolute, (a) =>
      a[0] >= 0 ? ONE : a[1] <= 0 ? MINUS : [-1, 1],
    );
  }

  /** This, which is positive, to a power between 0 and 1. */
  power(exponent: number): Quantity {
    const raise = (a: number, to: number) => Math.max(0, a) ** to;
    return this.#apply(
      raise(this.value, exponent),
      ([low, high]) => [raise(low, exponent), raise(high, exponent)],
      ([low, high]) => [
        exponent * raise(high, exponent - 1),
        low > 0 ? exponent * raise(low, exponent - 1) : Infinity,
      ],
    );
  }

  /** The angle between 0 and 90, in degrees, of which this is the tangent. */
  angle(): Quantity {
    const degrees = (tangent: number) => (Math.atan(Math.max(0, tangent)) * 180) / Math.PI;
    return this.#apply(
      degrees(this.value),
      ([low, high]) => [degrees(low), degrees(high)],
      (a) => quotient([180 / Math.PI, 180 / Math.PI], interval.add(ONE, interval.square(a))),
    );
  }

  /** The same, where the formula is known never to leave certain bounds. */
  within(bounds: Interval): Quantity {
    const clamp = (value: number) => Math.min(bounds[1], Math.max(bounds[0], value));
    return this.#apply(
      clamp(this.value),
      ([low, high]) => [clamp(low), clamp(high)],
      () => ONE,
    );
  }

  /** Range and slopes at a point of the box; each part of a formula once. */
  at(point: Point): Derivative {
    const known = point.jets.get(this);
    if (known) return known;
    const derivative = this.#derivative(point);
    point.jets.set(this, derivative);
    return derivative;
  }

  #apply(value: number, range: (a: Interval) => Interval, slope: (a: Interval) => Interval) {
    return new Quantity(value, (point) => {
      const a = this.at(point);
      return { range: range(a.range), slopes: chained([[a, slope(a.range)]]) };
    });
  }
}

/** An input: somewhere in `range`, most likely at `value`, and independent of all other inputs. */
export function known(range: Interval, value: number = interval.midpoint(range)): Quantity {
  const input: Quantity = new Quantity(value, ({ box }) => ({
    range: box.get(input) ?? range,
    slopes: new Map([[input, ONE]]),
  }));
  return input;
}

/** A number without any doubt. */
export function exact(value: number): Quantity {
  const range: Interval = [value, value];
  return new Quantity(value, () => ({ range, slopes: NO_SLOPES }));
}

export function sum(all: readonly Quantity[]): Quantity {
  return all.reduce((total, each) => total.plus(each), exact(0));
}

const ONE: Interval = [1, 1];
const MINUS: Interval = [-1, -1];
const ANYTHING: Interval = [-Infinity, Infinity];
const NO_SLOPES: ReadonlyMap<Quantity, Interval> = new Map();

function quotient(a: Interval, b: Interval): Interval {
  return interval.divide(a, b) ?? ANYTHING;
}

function combine(
  first: Quantity,
  second: Quantity,
  value: number,
  range: (a: Interval, b: Interval) => Interval,
  slopes: (a: Interval, b: Interval) => readonly [Interval, Interval],
): Quantity {
  return new Quantity(value, (point) => {
    const a = first.at(point);
    const b = second.at(point);
    const [alongA, alongB] = slopes(a.range, b.range);
    return {
      range: range(a.range, b.range),
      slopes: chained([
        [a, alongA],
        [b, alongB],
      ]),
    };
  });
}
