import type { Box } from './box';
import { boundsOf } from './box';
import { pointAt, type Curve, type Point } from './geometry';

/** True if any point of a curve lies in a box, its edges included. */
export function meetsBox(curve: Curve, box: Box): boolean {
  const [left, top, right, bottom] = box;
  const [west, north, east, south] = boundsOf(curve);
  if (west > right || east < left || north > bottom || south < top) return false;
  const isIn = ([x, y]: Point) => x >= left && x <= right && y >= top && y <= bottom;
  if (isIn(curve.start) || isIn(curve.end)) return true;
  // Between two crossings of the lines through its edges a curve is wholly in the box or wholly out;
  // a crossing itself may lie beside the edge by rounding, the middle of such a stretch does not.
  const times = [
    ...[left, right].flatMap((x) => timesAt(curve, 0, x)),
    ...[top, bottom].flatMap((y) => timesAt(curve, 1, y)),
  ].sort((one, other) => one - other);
  return times
    .slice(1)
    .some((time, index) => isIn(pointAt(curve, (time + (times[index] ?? time)) / 2)));
}

/** The t from 0 to 1 at which a coordinate of a curve has a value: none, one or two. */
function timesAt({ start, control, end }: Curve, axis: 0 | 1, value: number): number[] {
  const a = start[axis] - 2 * control[axis] + end[axis];
  const b = 2 * (control[axis] - start[axis]);
  const c = start[axis] - value;
  // Without cancellation, also where the curve is almost straight (Press et al. 2007, 5.6).
  const q = -(b + (b < 0 ? -1 : 1) * Math.sqrt(b * b - 4 * a * c)) / 2;
  return [q / a, c / q].filter((t) => t >= 0 && t <= 1);
}
