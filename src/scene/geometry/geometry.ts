import type { Position } from '../../model/place';

/** A point of the Web Mercator unit square: x grows east, y grows south, both 0 to 1. */
export type Point = readonly [x: number, y: number];

/** A quadratic Bézier curve in the Mercator square. */
export interface Curve {
  readonly start: Point;
  readonly control: Point;
  readonly end: Point;
}

/** Where Web Mercator (EPSG:3857) is cut off; beyond it y leaves the unit square. */
const MAX_LAT = 85.051129;

/** CSS pixels across the whole world at zoom 0. */
export const WORLD = 512;

/** A position in degrees as a point of the Mercator square. */
export function mercator([lng, lat]: Position): Point {
  const bounded = Math.max(-MAX_LAT, Math.min(MAX_LAT, lat));
  const y = Math.log(Math.tan(Math.PI / 4 + (bounded * Math.PI) / 360)) / (2 * Math.PI);
  return [lng / 360 + 0.5, 0.5 - y];
}

/** The position in degrees of a point of the Mercator square; the inverse of `mercator`. */
export function unmercator([x, y]: Point): Position {
  const lat = (360 / Math.PI) * Math.atan(Math.exp((0.5 - y) * 2 * Math.PI)) - 90;
  return [(x - 0.5) * 360, lat];
}

/** The curve of a flow between two positions in degrees: see `curveThrough`. */
export function curveBetween(origin: Position, destination: Position, curvature: number): Curve {
  return curveThrough(mercator(origin), mercator(destination), curvature);
}

/**
 * The curve of a flow. Its control point lies on the normal of the chord, `curvature` times the
 * chord's length to the left of the way from origin to destination, so that the two directions of
 * a pair bow apart. The shorter way around the world is taken: x may leave the unit square.
 * Ends that coincide give a curve of no length, all of whose points are that one.
 */
export function curveThrough(start: Point, [x, y]: Point, curvature: number): Curve {
  return bowed(start, [x - Math.round(x - start[0]), y], curvature);
}

/** The same curve on a plane, which does not go around. */
export function bowed(start: Point, end: Point, curvature: number): Curve {
  const dx = end[0] - start[0];
  const dy = end[1] - start[1];
  // y points down, so the left of (dx, dy) is (dy, -dx). The curve passes half-way to its control.
  const control: Point = [
    (start[0] + end[0]) / 2 + 2 * curvature * dy,
    (start[1] + end[1]) / 2 - 2 * curvature * dx,
  ];
  return { start, control, end };
}

/** The point of a curve at `t`, 0 at its start and 1 at its end. */
export function pointAt({ start, control, end }: Curve, t: number): Point {
  const s = 1 - t;
  return [
    s * s * start[0] + 2 * s * t * control[0] + t * t * end[0],
    s * s * start[1] + 2 * s * t * control[1] + t * t * end[1],
  ];
}

/** `segments + 1` points along a curve, at equal steps of `t`. */
export function flatten(curve: Curve, segments: number): Point[] {
  return Array.from({ length: segments + 1 }, (_, index) => pointAt(curve, index / segments));
}

/**
 * True where a flow leaves and meets the same point, or two within 4 cm: on screen it is a loop.
 */
export function isLoop({ start, end }: Curve): boolean {
  return Math.hypot(end[0] - start[0], end[1] - start[1]) < 1e-9;
}

/**
 * The radius of a loop in CSS pixels, the same at every zoom. It is a circle that stands on its
 * place; as parallels differ in curvature, loops at one place lie around each other.
 */
export function loopRadius(curvature: number): number {
  return 10 + 70 * Math.abs(curvature);
}

/** The point of a loop that stands on `place`, in pixels (y down): left from there and around. */
export function loopAt([x, y]: Point, radius: number, t: number): Point {
  const angle = 2 * Math.PI * t;
  return [x - radius * Math.sin(angle), y - radius * (1 - Math.cos(angle))];
}

/**
 * The t, from end 0 or 1 of a way, at which it is `length` away from that end; half-way at most.
 * The shaders do the same.
 */
export function awayFrom(at: (t: number) => Point, end: 0 | 1, length: number): number {
  const [x, y] = at(end);
  const inward = end === 0 ? 1 : -1;
  let t = 0.02;
  for (let step = 0; step < 4; step++) {
    const [atX, atY] = at(end + inward * t);
    t = Math.min(0.5, (t * length) / Math.max(Math.hypot(atX - x, atY - y), 1e-9));
  }
  return end + inward * t;
}

/** The point at a share of the way from `a` to `b`: 0 at `a`, 1 at `b`, beyond them outside of that. */
export function pointBetween(a: Point, b: Point, share: number): Point {
  return [a[0] + share * (b[0] - a[0]), a[1] + share * (b[1] - a[1])];
}

/** Distance of a point from the segment between `a` and `b`, in their units. */
export function distanceToSegment([x, y]: Point, a: Point, b: Point): number {
  const dx = b[0] - a[0];
  const dy = b[1] - a[1];
  const squared = dx * dx + dy * dy;
  const t = squared === 0 ? 0 : ((x - a[0]) * dx + (y - a[1]) * dy) / squared;
  const along = Math.max(0, Math.min(1, t));
  return Math.hypot(x - a[0] - along * dx, y - a[1] - along * dy);
}

/** The direction from one point to another, in radians from the right downwards. */
export function bearing([x, y]: Point, [toX, toY]: Point): number {
  return Math.atan2(toY - y, toX - x);
}

/** A vector turned by an angle in radians. */
export function turned([x, y]: Point, turn: number): Point {
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
  return [x * cos - y * sin, x * sin + y * cos];
}
