import type { FlowMark } from './flow-mark';
import {
  curveBetween,
  distanceToSegment,
  flatten,
  isLoop,
  unmercator,
  type Point,
} from './geometry';

/** A point of the map's box in CSS pixels. */
export interface ScreenPoint {
  readonly x: number;
  readonly y: number;
}

/** Puts positions in degrees on the screen; a MapLibre map does. */
export interface Projector {
  project(position: [number, number]): ScreenPoint;
}

const SEGMENTS = 20;

/** A loop is drawn as a circle of this radius on top of its place, in CSS pixels. */
const LOOP_RADIUS = 15;

/**
 * The id of the flow whose line passes nearest to a point, within `tolerance` CSS pixels of its
 * edge; null where there is none. Of equally near ones, the one drawn above.
 */
export function pickFlow(
  projector: Projector,
  marks: readonly FlowMark[],
  point: ScreenPoint,
  tolerance: number,
): string | null {
  const at: Point = [point.x, point.y];
  let nearest: string | null = null;
  let least = tolerance;
  for (const mark of marks) {
    const line = screenLine(projector, mark);
    if (!isNearBox(line, at, least + (mark.width ?? 0))) continue;
    const away = distanceToLine(at, line) - (mark.width ?? 0) / 2;
    if (away <= least) {
      least = away;
      nearest = mark.id;
    }
  }
  return nearest;
}

/** The line of a mark on screen, between the symbols at its ends. */
export function screenLine(projector: Projector, mark: FlowMark): Point[] {
  const curve = curveBetween(mark.origin, mark.destination, mark.curvature);
  const toScreen = (point: Point): Point => {
    const [lng, lat] = unmercator(point);
    const { x, y } = projector.project([lng, lat]);
    return [x, y];
  };
  if (isLoop(curve)) return loopAround(toScreen(curve.start));
  const line = flatten(curve, SEGMENTS).map(toScreen);
  return trimmed(line, mark.originRadius, mark.destinationRadius);
}

function loopAround([x, y]: Point): Point[] {
  return Array.from({ length: SEGMENTS + 1 }, (_, index) => {
    const angle = 2 * Math.PI * (0.5 - index / SEGMENTS);
    return [x + LOOP_RADIUS * Math.sin(angle), y - LOOP_RADIUS * (1 + Math.cos(angle))];
  });
}

/** A line without the parts that lie within a radius of its ends; empty where nothing is left. */
function trimmed(line: readonly Point[], startRadius: number, endRadius: number): Point[] {
  const start = line[0];
  const end = line.at(-1);
  if (!start || !end) return [];
  return line.filter(
    (point) => distance(point, start) >= startRadius && distance(point, end) >= endRadius,
  );
}

function distance([x, y]: Point, [otherX, otherY]: Point): number {
  return Math.hypot(x - otherX, y - otherY);
}

function distanceToLine(at: Point, line: readonly Point[]): number {
  return line
    .slice(1)
    .reduce(
      (least, point, index) => Math.min(least, distanceToSegment(at, line[index] ?? point, point)),
      Infinity,
    );
}

function isNearBox(line: readonly Point[], [x, y]: Point, margin: number): boolean {
  const xs = line.map(([each]) => each);
  const ys = line.map(([, each]) => each);
  return (
    x >= Math.min(...xs) - margin &&
    x <= Math.max(...xs) + margin &&
    y >= Math.min(...ys) - margin &&
    y <= Math.max(...ys) + margin
  );
}
