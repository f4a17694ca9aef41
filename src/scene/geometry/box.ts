import { pointAt, type Curve, type Point } from './geometry';

/** A box; y grows downwards, in the Mercator square as on screen. */
export type Box = readonly [left: number, top: number, right: number, bottom: number];

/** The smallest box that holds some points; inside out around none. */
export function boxAround(points: readonly Point[]): Box {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of points) {
    left = Math.min(left, x);
    top = Math.min(top, y);
    right = Math.max(right, x);
    bottom = Math.max(bottom, y);
  }
  return [left, top, right, bottom];
}

/** The smallest box that holds a curve: its ends, and where it turns back on an axis. */
export function boundsOf(curve: Curve): Box {
  const turns = ([0, 1] as const).flatMap((index) => {
    const there = curve.start[index] - curve.control[index];
    const t = there / (there + curve.end[index] - curve.control[index]);
    return t > 0 && t < 1 ? [pointAt(curve, t)] : [];
  });
  return boxAround([curve.start, curve.end, ...turns]);
}

/** True where two boxes share more than an edge. */
export function overlap(one: Box, other: Box): boolean {
  return one[0] < other[2] && other[0] < one[2] && one[1] < other[3] && other[1] < one[3];
}

/** The box in the Mercator square that holds a box of the screen, however that is turned. */
export function groundUnder(
  view: { unproject(point: Point): Point },
  [left, top, right, bottom]: Box,
): Box {
  const corners: readonly Point[] = [
    [left, top],
    [right, top],
    [right, bottom],
    [left, bottom],
  ];
  return boxAround(corners.map((corner) => view.unproject(corner)));
}
