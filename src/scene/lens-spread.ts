import type { Place, Position } from '../model/place';
import type { CameraView } from './camera-view';
import { drawnAt } from './flows/drawn-at';
import type { FlowMark } from './flows/flow-mark';
import { bearing, mercator, turned, unmercator, type Point } from './geometry/geometry';
import { distance } from './geometry/screen-line';

/** So far apart the two ends of an arrow come to lie, and any two sites; CSS pixels. */
const APART = { joined: 86, other: 30 } as const;

/** Left free inside of the ring, in CSS pixels. */
const MARGIN = 14;

const ROUNDS = 600;

/** What a lens shows, in a square around it. */
export interface Insight {
  readonly view: CameraView;
  readonly marks: readonly FlowMark[];
  readonly ends: readonly Place[];
}

/**
 * The sites of a lens drawn apart until each arrow between two of them can be read: about as they lie to
 * each other, not to scale. The same as it was where all can be read already.
 */
export function drawnApart(seen: Insight, radius: number): Insight & { readonly isApart: boolean } {
  const { view, marks, ends } = seen;
  const points = ends.map((end): Point => {
    const [x, y] = view.project(mercator(drawnAt(end))) ?? [radius, radius];
    return [x - radius, y - radius];
  });
  const numbers = new Map(ends.map((end, index) => [drawnAt(end).join(), index]));
  const pairs = marks.flatMap(({ origin, destination }) => {
    const [from, to] = [numbers.get(origin.join()), numbers.get(destination.join())];
    return from === undefined || to === undefined || from === to ? [] : [[from, to] as const];
  });
  const spread = spreadOut(points, pairs, radius - MARGIN);
  if (spread === points) return { ...seen, isApart: false };
  const moved = spread.map(([x, y]) => unmercator(view.unproject([x + radius, y + radius])));
  const movedTo = (at: Position) => moved[numbers.get(at.join()) ?? -1] ?? at;
  return {
    view,
    ends: ends.map((end) => ({ ...end, gate: null, position: movedTo(drawnAt(end)) })),
    marks: marks.map((mark) => {
      const [origin, destination] = [movedTo(mark.origin), movedTo(mark.destination)];
      const turn =
        bearing(mercator(origin), mercator(destination)) -
        bearing(mercator(mark.origin), mercator(mark.destination));
      const [start, end] = mark.ports ?? [];
      const ports = start && end ? ([turned(start, turn), turned(end, turn)] as const) : null;
      return { ...mark, origin, destination, ports };
    }),
    isApart: true,
  };
}

/**
 * Points around an origin moved apart, within a radius, until those of each pair are as far from each other
 * as joined ones are to be; the very same points where they are already.
 */
export function spreadOut(
  points: readonly Point[],
  pairs: readonly (readonly [number, number])[],
  radius: number,
): readonly Point[] {
  const isJoined = new Set(pairs.flatMap(([one, other]) => [`${one} ${other}`, `${other} ${one}`]));
  const between = (one: Point | undefined, other: Point | undefined) =>
    one && other ? distance(one, other) : Infinity;
  if (pairs.every(([one, other]) => between(points[one], points[other]) >= APART.joined)) {
    return points;
  }
  const at = points.map(([x, y]) => ({ x, y }));
  for (let round = 0; round < ROUNDS; round++) {
    for (const [index, one] of at.entries()) {
      for (const [before, other] of at.slice(0, index).entries()) {
        const least = isJoined.has(`${before} ${index}`) ? APART.joined : APART.other;
        const length = Math.hypot(one.x - other.x, one.y - other.y);
        if (length >= least) continue;
        // Two at the same point part in a direction of their own.
        const turn = length > 0 ? Math.atan2(one.y - other.y, one.x - other.x) : index;
        const push = (least - length) / 4;
        one.x += push * Math.cos(turn);
        one.y += push * Math.sin(turn);
        other.x -= push * Math.cos(turn);
        other.y -= push * Math.sin(turn);
      }
    }
    for (const each of at) {
      const away = Math.hypot(each.x, each.y);
      if (away <= radius) continue;
      each.x *= radius / away;
      each.y *= radius / away;
    }
  }
  return at.map(({ x, y }): Point => [x, y]);
}
