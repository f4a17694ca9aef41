/**
 * Arithmetic on closed intervals, after Moore (1966): the result of an operation holds every value
 * that the operation can give for values of its operands.
 */
export type Interval = readonly [low: number, high: number];

/** All values within `halfWidth` of `centre`: what a rounded figure may stand for. */
export function around(centre: number, halfWidth: number): Interval {
  return [centre - halfWidth, centre + halfWidth];
}

export function add(a: Interval, b: Interval): Interval {
  return [a[0] + b[0], a[1] + b[1]];
}

export function subtract(a: Interval, b: Interval): Interval {
  return [a[0] - b[1], a[1] - b[0]];
}

/** `a / b`; null where `b` holds zero, since the quotient then has no bounds. */
export function divide(a: Interval, b: Interval): Interval | null {
  if (b[0] <= 0 && b[1] >= 0) return null;
  const quotients = [a[0] / b[0], a[0] / b[1], a[1] / b[0], a[1] / b[1]];
  return [Math.min(...quotients), Math.max(...quotients)];
}

export function multiply(a: Interval, b: Interval): Interval {
  const products = [
    product(a[0], b[0]),
    product(a[0], b[1]),
    product(a[1], b[0]),
    product(a[1], b[1]),
  ];
  return [Math.min(...products), Math.max(...products)];
}

/** Nothing of something boundless is nothing: a bound of 0 is reached, one of ∞ is not. */
function product(a: number, b: number): number {
  return a === 0 || b === 0 ? 0 : a * b;
}

export function negate([low, high]: Interval): Interval {
  return [-high, -low];
}

export function absolute(a: Interval): Interval {
  const ends = [Math.abs(a[0]), Math.abs(a[1])];
  return [contains(a, 0) ? 0 : Math.min(...ends), Math.max(...ends)];
}

/** The square of a value, which is never negative; so not the same as `multiply(a, a)`. */
export function square(a: Interval): Interval {
  const [low, high] = absolute(a);
  return [low * low, high * high];
}

/** The roots of what is not negative in `a`. */
export function sqrt([low, high]: Interval): Interval {
  return [Math.sqrt(Math.max(0, low)), Math.sqrt(Math.max(0, high))];
}

/** The natural logarithms of what is positive in `a`; without a lower bound where that reaches 0. */
export function log([low, high]: Interval): Interval {
  return [low > 0 ? Math.log(low) : -Infinity, high > 0 ? Math.log(high) : -Infinity];
}

export function sum(all: readonly Interval[]): Interval {
  return all.reduce(add, [0, 0]);
}

/** The narrowest interval that holds both. */
export function hull(a: Interval, b: Interval): Interval {
  return [Math.min(a[0], b[0]), Math.max(a[1], b[1])];
}

/**
 * `a` widened by more than the arithmetic of a formula can have lost to rounding; but not below
 * zero where it reached that, lest a root, a square or a distance seem to be negative.
 */
export function padded(a: Interval): Interval {
  const most = Math.max(Math.abs(a[0]), Math.abs(a[1]));
  const pad = Number.isFinite(most) ? most * 1e-13 : 0;
  const low = a[0] - pad;
  return [a[0] >= 0 ? Math.max(0, low) : low, a[1] + pad];
}

/** The values that both intervals hold; null where they do not meet. */
export function intersect(a: Interval, b: Interval): Interval | null {
  const low = Math.max(a[0], b[0]);
  const high = Math.min(a[1], b[1]);
  return low <= high ? [low, high] : null;
}

export function midpoint([low, high]: Interval): number {
  return low + (high - low) / 2;
}

export function contains([low, high]: Interval, value: number): boolean {
  return low <= value && value <= high;
}

/**
 * The narrowest interval of bounds with so many decimals that holds `interval`. Noise below the
 * twelfth digit is dropped first, lest 23.15 that arithmetic left as 23.150000000000006 round up.
 */
export function roundOutwards([low, high]: Interval, decimals: number): Interval {
  const scale = 10 ** decimals;
  const clean = (value: number) => Number((value * scale).toPrecision(12));
  // Adding 0 turns -0 into 0.
  return [Math.floor(clean(low)) / scale + 0, Math.ceil(clean(high)) / scale + 0];
}
