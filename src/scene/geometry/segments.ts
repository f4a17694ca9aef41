import type { Box } from './box';
import type { Point } from './geometry';

/** A straight line between two points. */
export type Segment = readonly [from: Point, to: Point];

/** True where two straight lines cross; where one only touches the other they do not. */
export function doCross([a, b]: Segment, [c, d]: Segment): boolean {
  return turn(a, b, c) * turn(a, b, d) < 0 && turn(c, d, a) * turn(c, d, b) < 0;
}

/** True where a straight line crosses a line of many parts. */
export function crossesLine([a, b]: Segment, line: readonly Point[]): boolean {
  let [before] = line;
  let side = before ? turn(a, b, before) : 0;
  for (const point of line) {
    const next = turn(a, b, point);
    // Only a part that changes sides can cross.
    if (before && side * next < 0 && turn(before, point, a) * turn(before, point, b) < 0) {
      return true;
    }
    [before, side] = [point, next];
  }
  return false;
}

/** True where a straight line runs through a box: it crosses one of the diagonals. */
export function runsThrough(segment: Segment, [left, top, right, bottom]: Box): boolean {
  return (
    doCross(segment, [
      [left, top],
      [right, bottom],
    ]) ||
    doCross(segment, [
      [right, top],
      [left, bottom],
    ])
  );
}

/** On which side of the line through two points a third lies: the sign; zero on it. */
function turn([ax, ay]: Point, [bx, by]: Point, [x, y]: Point): number {
  return Math.sign((bx - ax) * (y - ay) - (by - ay) * (x - ax));
}
