import { pointBetween, type Point } from './geometry';
import type { CameraView } from '../camera-view';

/** What lies on the inner side where it is 0 or more; grows evenly along any straight line. */
type Side = (point: Point) => number;

/** How far beyond the frame outlines go on, so that the cut itself is out of sight; pixels. */
const BEYOND = 24;

/** What is cut at the least distance must still be projected, whatever rounding does. */
const HAIR = 1.001;

/** Points of an outline nearer together than this are one; pixels. */
const FINE = 0.35;

/**
 * A ring of the ground, as points of the Mercator square, in pixels of a view: without what lies
 * behind the camera or well beyond the frame. Empty where nothing is left.
 */
export function ringInView(ring: readonly Point[], view: CameraView): Point[] {
  const before = kept(ring, (point) => view.ahead(point) - HAIR * view.nearest);
  const projected = before.map((point) => view.project(point)).filter((point) => point !== null);
  const sides: readonly Side[] = [
    ([x]) => x + BEYOND,
    ([x]) => view.width + BEYOND - x,
    ([, y]) => y + BEYOND,
    ([, y]) => view.height + BEYOND - y,
  ];
  return thinned(sides.reduce<readonly Point[]>((points, side) => kept(points, side), projected));
}

/** The part of a ring on the inner side of a line (Sutherland and Hodgman 1974). */
function kept(ring: readonly Point[], side: Side): Point[] {
  return ring.flatMap((to, index) => {
    const from = ring.at(index - 1) ?? to;
    const [a, b] = [side(from), side(to)];
    if (a < 0 !== b < 0) {
      const cut = pointBetween(from, to, a / (a - b));
      return b < 0 ? [cut] : [cut, to];
    }
    return b < 0 ? [] : [to];
  });
}

function thinned(ring: readonly Point[]): Point[] {
  const points: Point[] = [];
  for (const point of ring) {
    const last = points.at(-1);
    if (!last || Math.hypot(point[0] - last[0], point[1] - last[1]) >= FINE) points.push(point);
  }
  return points.length < 3 ? [] : points;
}
