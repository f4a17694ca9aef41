import type { Position } from '../../model/place';
import {
  curveBetween,
  curveThrough,
  flatten,
  mercator,
  type Curve,
  type Point,
} from '../geometry/geometry';

/** What the plan needs to know of a flow. */
export interface Route {
  readonly id: string;
  readonly origin: Position;
  readonly destination: Position;
}

/** Short flows bow little, long ones more, up to a chord of `LONG` (about 4° of longitude). */
const CURVATURE = { short: 0.07, long: 0.13 } as const;
const LONG = 0.011;

/** A plain curve lies no farther from its chord than this share of the chord's length. */
export const MOST_BOW = CURVATURE.long;

/** How much more each further flow between the same two places bows. */
const FAN_STEP = 0.075;

/** Other bows to try, as multiples of the plain one, in order of preference. All to the left. */
const ALTERNATIVES = [1, 1.35, 0.65, 1.75, 0.35, 2.2] as const;

/** How near a curve may come to a place that is not its end: about 10 px with the region in view. */
const CLEARANCE = 0.00025;

const SAMPLES = 24;

/** What one touch costs, against one step down the list of alternatives (0.3). */
const COST = { place: 1, overlap: 0.12, step: 0.3 } as const;

/** Beyond this many flows the map clusters them, and avoidance would only cost time. */
const AVOID_UP_TO = 400;

/**
 * The curvature of each route, by id: gentle, to the left of its direction, fanned out between
 * the same two places, and bent more or less where it would otherwise run through one of
 * `places` that is not its end, or along a flow planned before it. Deterministic.
 */
export function planCurvatures(
  routes: readonly Route[],
  places: readonly Position[],
): ReadonlyMap<string, number> {
  const obstacles = places.map(mercator);
  const taken = new Set<string>();
  const siblings = new Map<string, number>();
  const plan = new Map<string, number>();
  for (const route of routes) {
    const pair = `${route.origin.join()} ${route.destination.join()}`;
    const rank = siblings.get(pair) ?? 0;
    siblings.set(pair, rank + 1);
    const plain = plainCurvature(route) + rank * FAN_STEP;
    const chosen =
      rank > 0 || routes.length > AVOID_UP_TO ? plain : leastCostly(route, plain, obstacles, taken);
    for (const cell of cellsOf(route, chosen)) taken.add(cell);
    plan.set(route.id, chosen);
  }
  return plan;
}

/** The curvature of a route that has nothing to avoid. */
export function plainCurvature({ origin, destination }: Omit<Route, 'id'>): number {
  return plainCurve(mercator(origin), mercator(destination)).curvature;
}

/** The curve between two points of the Mercator square that has nothing to avoid. */
export function plainCurve(from: Point, to: Point): Curve & { readonly curvature: number } {
  const { start, end } = curveThrough(from, to, 0);
  const share = Math.min(1, Math.hypot(end[0] - start[0], end[1] - start[1]) / LONG);
  const curvature = CURVATURE.short + share * (CURVATURE.long - CURVATURE.short);
  return { ...curveThrough(from, to, curvature), curvature };
}

function leastCostly(
  route: Route,
  plain: number,
  obstacles: readonly Point[],
  taken: ReadonlySet<string>,
): number {
  let best = plain;
  let least = Infinity;
  ALTERNATIVES.forEach((multiple, step) => {
    const curvature = plain * multiple;
    const overlaps = cellsOf(route, curvature).filter((cell) => taken.has(cell)).length;
    const cost =
      COST.place * touched(route, curvature, obstacles) +
      COST.overlap * overlaps +
      COST.step * step;
    if (cost < least) {
      least = cost;
      best = curvature;
    }
  });
  return best;
}

/** How many places, other than those near its ends, a curve runs through. */
function touched(route: Route, curvature: number, obstacles: readonly Point[]): number {
  const curve = curveBetween(route.origin, route.destination, curvature);
  const points = flatten(curve, SAMPLES);
  return obstacles.filter((obstacle) => {
    if (near(obstacle, curve.start, CLEARANCE) || near(obstacle, curve.end, CLEARANCE))
      return false;
    return points.some((point) => near(point, obstacle, CLEARANCE));
  }).length;
}

/** The cells of a grid that the middle of a curve runs through; ends are shared of necessity. */
function cellsOf(route: Route, curvature: number): string[] {
  const points = flatten(curveBetween(route.origin, route.destination, curvature), SAMPLES);
  const middle = points.slice(SAMPLES / 4, (3 * SAMPLES) / 4 + 1);
  const cell = (value: number) => Math.round(value / CLEARANCE);
  return [...new Set(middle.map(([x, y]) => `${cell(x)} ${cell(y)}`))];
}

function near([x, y]: Point, [otherX, otherY]: Point, distance: number): boolean {
  return Math.hypot(x - otherX, y - otherY) < distance;
}
