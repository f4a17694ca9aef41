import * as interval from './interval';
import type { Interval } from './interval';
import type { Quantity } from './quantity';

/** Narrowed ranges of inputs, and what is known of each part of a formula for them. */
export interface Point {
  readonly box: ReadonlyMap<Quantity, Interval>;
  readonly jets: Map<Quantity, Jet>;
}

/** Where a part of a formula lies, and how it answers to each input. */
export interface Jet {
  readonly range: Interval;
  readonly slopes: ReadonlyMap<Quantity, Interval>;
}

/** The chain rule. */
export function chained(
  parts: readonly (readonly [Jet, Interval])[],
): ReadonlyMap<Quantity, Interval> {
  const slopes = new Map<Quantity, Interval>();
  for (const [jet, along] of parts) {
    for (const [input, slope] of jet.slopes) {
      const before = slopes.get(input) ?? [0, 0];
      slopes.set(input, interval.add(before, interval.multiply(along, slope)));
    }
  }
  return slopes;
}
