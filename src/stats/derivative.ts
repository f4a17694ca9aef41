import * as interval from './interval';
import type { Interval } from './interval';

/** An input or a part of a formula: what has a range and slopes at a point. */
export interface Evaluable {
  at(point: Point): Derivative;
}

/** Narrowed ranges of inputs, and what is known of each part of a formula for them. */
export interface Point {
  readonly box: ReadonlyMap<Evaluable, Interval>;
  readonly jets: Map<Evaluable, Derivative>;
}

/** Where a part of a formula lies, and how it answers to each input. */
export interface Derivative {
  readonly range: Interval;
  readonly slopes: ReadonlyMap<Evaluable, Interval>;
}

/** The chain rule. */
export function chained(
  parts: readonly (readonly [Derivative, Interval])[],
): ReadonlyMap<Evaluable, Interval> {
  const slopes = new Map<Evaluable, Interval>();
  for (const [derivative, along] of parts) {
    for (const [input, slope] of derivative.slopes) {
      const before = slopes.get(input) ?? [0, 0];
      slopes.set(input, interval.add(before, interval.multiply(along, slope)));
    }
  }
  return slopes;
}
