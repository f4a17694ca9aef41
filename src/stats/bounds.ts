import * as interval from './interval';
import type { Interval } from './interval';
import type { Evaluable, Point } from './derivative';

/** How often what is left in doubt is cut into halves. */
const HALVINGS = 6;

/** What surely holds a quantity, whatever its inputs are within their own intervals. */
export function boundsOf(quantity: Evaluable & { readonly value: number }): Interval {
  const low = leastOf(quantity, new Map(), 1, HALVINGS);
  const high = leastOf(quantity, new Map(), -1, HALVINGS);
  return interval.hull(interval.padded([low, -high]), [quantity.value, quantity.value]);
}

/** A lower bound of `sign` × quantity over a box, which is the least value where slopes have signs. */
function leastOf(
  quantity: Evaluable,
  box: ReadonlyMap<Evaluable, Interval>,
  sign: 1 | -1,
  halvings: number,
): number {
  const narrowed = new Map(box);
  for (;;) {
    const point: Point = { box: narrowed, jets: new Map() };
    const { range, slopes } = quantity.at(point);
    const open = [...slopes].filter(([input]) => {
      const [low, high] = input.at(point).range;
      return low < high;
    });
    const settled = open.filter(([, slope]) => slope[0] >= 0 || slope[1] <= 0);
    for (const [input, slope] of settled) {
      const [low, high] = input.at(point).range;
      const end = slope[0] >= 0 === (sign === 1) ? low : high;
      narrowed.set(input, [end, end]);
    }
    if (settled.length > 0) continue;
    const bound = sign === 1 ? range[0] : -range[1];
    const widest = widestOf(open, point);
    if (!widest || halvings === 0) return bound;
    const [low, high] = widest.at(point).range;
    const middle = low + (high - low) / 2;
    const halves: readonly Interval[] = [
      [low, middle],
      [middle, high],
    ];
    const bounds = halves.map((half) =>
      leastOf(quantity, new Map(narrowed).set(widest, half), sign, halvings - 1),
    );
    return Math.max(bound, Math.min(...bounds));
  }
}

/** The input that leaves most in doubt. */
function widestOf(
  open: readonly (readonly [Evaluable, Interval])[],
  point: Point,
): Evaluable | null {
  let widest: Evaluable | null = null;
  let most = -1;
  for (const [input, slope] of open) {
    const [low, high] = input.at(point).range;
    const doubt = (high - low) * (slope[1] - slope[0]);
    if (doubt > most) [widest, most] = [input, doubt];
  }
  return widest;
}
