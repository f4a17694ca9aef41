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
