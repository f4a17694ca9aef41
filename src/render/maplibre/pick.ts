import type { Place } from '../../model/place';
import type { Target } from '../../query/view-state';

export interface ScreenPoint {
  readonly x: number;
  readonly y: number;
}

/** How far from its edge something still answers, in CSS pixels. */
export interface Reach {
  readonly symbol: number;
  readonly flow: number;
}

/** Flows are many and long: with a wider reach they would leave nothing of the areas below. */
export const REACH: Readonly<Record<'mouse' | 'touch', Reach>> = {
  mouse: { symbol: 8, flow: 6 },
  touch: { symbol: 22, flow: 16 },
};

/** A place with the point where it is drawn and the radius of its symbol, in CSS pixels. */
export interface DrawnPlace {
  readonly id: string;
  readonly at: ScreenPoint;
  readonly radius: number;
}

/** What can be asked what lies at a point of the map, each from its own layer. */
export interface Pickable {
  places(): readonly DrawnPlace[];
  flow(point: ScreenPoint, reach: number): string | null;
  /** The place whose name is written at a point. */
  name(point: ScreenPoint): string | null;
  /** The adcodes of the areas at a point, from those that win to those that yield. */
  areas(point: ScreenPoint): readonly string[];
}

/**
 * What a click or a pointer means: the nearest symbol in reach, or a flow, or a name, or the
 * smallest area that is a place; null over anything else.
 */
export function pick(
  point: ScreenPoint,
  reach: Reach,
  on: Pickable,
  byAdcode: ReadonlyMap<string, Place>,
): Target | null {
  const symbol = nearestPlace(point, reach.symbol, on.places());
  if (symbol !== null) return { kind: 'place', id: symbol };
  const flow = on.flow(point, reach.flow);
  if (flow !== null) return { kind: 'flow', id: flow };
  const named = on.name(point);
  if (named !== null) return { kind: 'place', id: named };
  for (const adcode of on.areas(point)) {
    const place = byAdcode.get(adcode);
    if (place) return { kind: 'place', id: place.id };
  }
  return null;
}

/** The place whose symbol's edge is nearest to a point, if it is within reach. */
export function nearestPlace(
  { x, y }: ScreenPoint,
  reach: number,
  places: readonly DrawnPlace[],
): string | null {
  let nearest: string | null = null;
  let least = reach;
  for (const { id, at, radius } of places) {
    const distance = Math.hypot(at.x - x, at.y - y) - radius;
    if (distance <= least) [nearest, least] = [id, distance];
  }
  return nearest;
}
