import * as interval from './interval';
import type { Interval } from './interval';
import type { Quantity } from './quantity';

/** Narrowed ranges of inputs, and what is known of each part of a formula for them. */
export interface Point {
  readonly box: ReadonlyMap<Quantity, Interval>;
  readonly jets: Map<Quantity, Derivative>;
}

/** Where a part of a formula lies, and how it answers to each input. */
export interface Derivative {
  readonly range: Interval;
  readonly slopes: ReadonlyMap<Quantity, Interval>;
}

/** The chain rule. */
export function chained(
  parts: readonly (readonly [Derivative, Interval])[],
): ReadonlyMap<Quantity, Interval> {
  const slopes = new Map<Quantity, Interval>();
  for (const [derivative, along] of parts) {
    for (const [input, slope] of derivative.slopes) {
      const before = slopes.get(input) ?? [0, 0];
      slopes.set(input, interval.add(before, interval.multiply(along, slope)));
    }
  }
  return slopes;
}
