import type { Bounds } from '../../model/extent';
import type { Position } from '../../model/place';

interface Point {
  readonly x: number;
  readonly y: number;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/** How near to the edge of the map something may lie and still be in comfortable view; CSS pixels. */
const MARGIN = 24;

/** Below this size the ends of a flow can hardly be told apart; CSS pixels. */
const SMALL = 28;

/**
 * True where what has the given corners on screen can stay where it is: inside the map, and not
 * too small to make out. A single point has no size, so it is never too small.
 */
export function isLegibleInFrame(corners: readonly Point[], { width, height }: Size): boolean {
  const xs = corners.map(({ x }) => x);
  const ys = corners.map(({ y }) => y);
  const [left, right] = [Math.min(...xs), Math.max(...xs)];
  const [top, bottom] = [Math.min(...ys), Math.max(...ys)];
  const extent = Math.max(right - left, bottom - top);
  const inside =
    left >= MARGIN && top >= MARGIN && right <= width - MARGIN && bottom <= height - MARGIN;
  return inside && (extent === 0 || extent >= SMALL);
}

/** The smallest box around boxes; null around none. */
export function around(extents: readonly Bounds[]): Bounds | null {
  const [first, ...rest] = extents;
  if (!first) return null;
  return rest.reduce<Bounds>(
    (box, each) => [
      Math.min(box[0], each[0]),
      Math.min(box[1], each[1]),
      Math.max(box[2], each[2]),
      Math.max(box[3], each[3]),
    ],
    first,
  );
}

/** So large a share of what lies together counts as most of it. */
const MOST = 0.8;

/** The box around most of some positions: those nearest to the middle one on each axis. */
export function boxOfMost(positions: readonly Position[]): Bounds | null {
  const middle = (axis: 0 | 1) =>
    positions.map((each) => each[axis]).sort((a, b) => a - b)[Math.floor(positions.length / 2)] ??
    0;
  const [lng, lat] = [middle(0), middle(1)];
  const away = (each: Position) => Math.hypot(each[0] - lng, each[1] - lat);
  const near = [...positions].sort((a, b) => away(a) - away(b));
  const most = near.slice(0, Math.max(2, Math.ceil(MOST * near.length)));
  return around(most.map((each) => [...each, ...each] as const));
}
