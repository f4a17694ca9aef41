import type { FlowMark } from '../flows/flow-mark';
import {
  curveBetween,
  isLoop,
  loopAt,
  loopRadius,
  pointAt,
  pointBetween,
  type Point,
} from './geometry';

/** The box of the map in CSS pixels. */
export interface Frame {
  readonly width: number;
  readonly height: number;
}

/** The box of a map that cards lie on, with how much of its left side and of its foot they cover. */
export interface CoveredFrame extends Frame {
  readonly left?: number;
  readonly foot?: number;
}

/** A window onto the Mercator square. */
export interface ScreenView extends Frame {
  /** How far north is turned to the left, in radians. */
  readonly bearing: number;
  /** A point of the Mercator square in CSS pixels; null where it lies behind the camera. */
  project(point: Point): Point | null;
  /** The point of the Mercator square under a point of the screen. */
  unproject(point: Point): Point;
}

/** Pieces in which every curve is looked at, and how short those in sight become, in pixels. */
const PIECES = 8;
const SHORT = 16;
const DEEPEST = 12;

/** Pieces of a loop. */
const AROUND = 32;

/**
 * The line of a mark on screen, from the edge of the symbol at its origin to that at its
 * destination: the same that the layer draws, close to a tenth of a pixel. Fine where it is in
 * sight, coarse beyond; what lies behind the camera is left out. Empty where nothing is left.
 */
export function screenLine(view: ScreenView, mark: FlowMark): Point[] {
  const curve = curveBetween(mark.origin, mark.destination, mark.curvature);
  const [fromPort, toPort] = portsOn(view, mark);
  const start = moved(view.project(curve.start), fromPort);
  const end = moved(view.project(curve.end), toPort);
  const line = isLoop(curve)
    ? start && loopAround(start, loopRadius(mark.curvature))
    : inFront(view, (t) =>
        moved(view.project(pointAt(curve, t)), pointBetween(fromPort, toPort, t)),
      );
  if (!line) return [];
  const shortened = start ? cutStart(line, mark.originRadius, start) : line;
  return end ? cutStart(shortened.reverse(), mark.destinationRadius, end).reverse() : shortened;
}

/** The ports of a mark as they lie on screen, from the points of its places. */
export function portsOn(
  { bearing }: Pick<ScreenView, 'bearing'>,
  { ports }: Pick<FlowMark, 'ports'>,
): readonly [Point, Point] {
  if (!ports) return [NO_PORT, NO_PORT];
  const [cos, sin] = [Math.cos(bearing), Math.sin(bearing)];
  const turned = ([x, y]: Point): Point => [x * cos + y * sin, y * cos - x * sin];
  return [turned(ports[0]), turned(ports[1])];
}

const NO_PORT: Point = [0, 0];

function moved(point: Point | null, [x, y]: Point): Point | null {
  return point && [point[0] + x, point[1] + y];
}

/** The length of a line, in its units. */
export function lengthOf(line: readonly Point[]): number {
  return line.reduce((sum, point, index) => sum + distance(point, line[index - 1] ?? point), 0);
}

/** How much of a line lies in a frame, in its units. */
export function lengthIn({ width, height }: Frame, line: readonly Point[]): number {
  return line.reduce((sum, to, index) => {
    const from = line[index - 1] ?? to;
    let [enters, leaves] = [0, 1];
    for (const [axis, most] of [width, height].entries()) {
      const [start, way] = [from[axis] ?? 0, (to[axis] ?? 0) - (from[axis] ?? 0)];
      if (way === 0) {
        if (start < 0 || start > most) leaves = 0;
        continue;
      }
      const cuts = [-start / way, (most - start) / way];
      enters = Math.max(enters, Math.min(...cuts));
      leaves = Math.min(leaves, Math.max(...cuts));
    }
    return sum + Math.max(0, leaves - enters) * distance(from, to);
  }, 0);
}

function loopAround(place: Point, radius: number): Point[] {
  return Array.from({ length: AROUND + 1 }, (_, index) => loopAt(place, radius, index / AROUND));
}

/** What can be seen of a curve, cut finer where it is near the frame. */
function inFront(view: ScreenView, at: (t: number) => Point | null): Point[] {
  const points: Point[] = [];
  const refine = (
    t0: number,
    from: Point | null,
    t1: number,
    to: Point | null,
    depth: number,
  ): void => {
    if (depth < DEEPEST && isTooCoarse(view, from, to)) {
      const t = (t0 + t1) / 2;
      const between = at(t);
      refine(t0, from, t, between, depth + 1);
      refine(t, between, t1, to, depth + 1);
    } else if (to) {
      points.push(to);
    }
  };
  let before = at(0);
  if (before) points.push(before);
  for (let piece = 0; piece < PIECES; piece++) {
    const after = at((piece + 1) / PIECES);
    refine(piece / PIECES, before, (piece + 1) / PIECES, after, 0);
    before = after;
  }
  return points;
}

function isTooCoarse({ width, height }: Frame, from: Point | null, to: Point | null): boolean {
  if (!from || !to) return from !== to;
  const length = distance(from, to);
  // A piece bows by far less than a tenth of its length.
  const margin = 40 + length / 10;
  return (
    length > SHORT &&
    Math.min(from[0], to[0]) < width + margin &&
    Math.max(from[0], to[0]) > -margin &&
    Math.min(from[1], to[1]) < height + margin &&
    Math.max(from[1], to[1]) > -margin
  );
}

/** A line without the part within a radius of a point near its start; cut exactly at it. */
function cutStart(line: readonly Point[], radius: number, point = line[0]): Point[] {
  if (!point) return [];
  const first = line.findIndex((each) => distance(each, point) >= radius);
  const inside = line[first - 1];
  const outside = line[first];
  if (!outside) return [];
  if (!inside) return line.slice(first);
  const within = distance(inside, point);
  const share = (radius - within) / (distance(outside, point) - within);
  return [pointBetween(inside, outside, share), ...line.slice(first)];
}

/** The point half-way along a line; null of one without points. */
export function middleOf(line: readonly Point[]): Point | null {
  let left = lengthOf(line) / 2;
  for (const [index, to] of line.entries()) {
    const from = line[index - 1] ?? to;
    const length = distance(from, to);
    if (left <= length && index > 0)
      return pointBetween(from, to, length === 0 ? 0 : left / length);
    left -= length;
  }
  return line.at(-1) ?? null;
}

export function distance([x, y]: Point, [otherX, otherY]: Point): number {
  // Math.hypot, which guards against lengths that no screen has, takes several times as long.
  return Math.sqrt((x - otherX) ** 2 + (y - otherY) ** 2);
}

/** True for a point in the frame or on its edge. */
export function isWithin({ width, height }: Frame, [x, y]: Point): boolean {
  return x >= 0 && y >= 0 && x <= width && y <= height;
}
