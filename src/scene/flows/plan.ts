import { groupBy } from '../../model/group-by';
import { bowed, curveThrough, flatten, type Curve, type Point } from '../geometry/geometry';
import { distance } from '../geometry/screen-line';
import { portsAround } from './ports';

/** A place at the ends of lines, in pixels of the plan. */
export interface PlanNode {
  readonly id: string;
  readonly at: Point;
  /** The radius of its symbol. */
  readonly radius: number;
}

/** What the plan needs to know of a line; lines between two places in the order they are drawn. */
export interface Route {
  readonly id: string;
  readonly from: PlanNode;
  readonly to: PlanNode;
  readonly isMutual: boolean;
}

/** An end of a line: the place there, and that at the other one. */
interface PlanEnd {
  readonly node: PlanNode;
  readonly other: PlanNode;
}

/** Where a line runs. */
export interface Course {
  readonly curvature: number;
  readonly ports: readonly [origin: Point, destination: Point];
}

/** A bow's height as a share of the chord: of a short chord, and more of one this long; in pixels. */
const BOW = { short: 0.06, more: 0.07, long: 330, least: 0.03, most: 0.2 } as const;

/** A plain curve lies no farther from its chord than this share of the chord's length. */
export const MOST_BOW = BOW.short + BOW.more;

/** A long chord where there is no plan: about 4° of longitude, in the Mercator square. */
const LONG = 0.011;

/** How far apart lines between the same two places are at their middles; pixels. */
const SIBLINGS = 7;

/** Other bows to try, as multiples of the plain one, in order of preference. */
const ALTERNATIVES = [1, 0.65, 1.35] as const;

/** How near a curve may come to the symbol of a place that is not its end; pixels. */
const CLEARANCE = 8;
const SAMPLES = 24;

/** What one touch costs, against one step down the list of alternatives. */
const COST = { place: 1, overlap: 0.12, step: 0.3 } as const;

/** Of more lines than this the map draws sums, and avoidance would only cost time. */
const AVOID_UP_TO = 400;

/** From the edge of a symbol to where lines begin, and to the tips of heads; pixels. */
export const GAP = { line: 2, head: 4 } as const;

/**
 * The course of each line, by id. At the busier of its ends it bows away from the middle of all lines
 * there, as water of a fountain does; lines between the same two places lie apart, and those that
 * go back bow to their own left. A lone line bows more or less where it would touch the symbol of a
 * place that is not its end, or run along another. Deterministic.
 */
export function planCourses(
  routes: readonly Route[],
  places: readonly PlanNode[],
): ReadonlyMap<string, Course> {
  const ends = routes.flatMap(({ from, to }): PlanEnd[] => [
    { node: from, other: to },
    { node: to, other: from },
  ]);
  const endsAt = groupBy(ends, ({ node }) => node.id);
  const degreeOf = ({ id }: PlanNode) => endsAt.get(id)?.length ?? 0;
  const pairs = groupBy(routes, ({ from, to }) => pairKey(from, to));
  const middles = new Map([...endsAt].map(([id, all]) => [id, middleBearing(all)]));
  const taken = new Set<string>();
  const curvatures = new Map<string, number>();
  for (const siblings of pairs.values()) {
    const goesBack = pairs.has(pairKey(siblings[0]?.to, siblings[0]?.from));
    siblings.forEach((route, rank) => {
      const busier = degreeOf(route.to) > degreeOf(route.from);
      const side = goesBack
        ? 1
        : sideOf(route, busier, middles.get((busier ? route.to : route.from).id) ?? 0);
      const plain = side * bowOf(distance(route.from.at, route.to.at), rank, siblings.length);
      const isLone = siblings.length === 1 && routes.length <= AVOID_UP_TO;
      const curvature = isLone ? leastCostly(route, plain, places, taken) : plain;
      for (const cell of cellsOf(route, curvature)) taken.add(cell);
      curvatures.set(route.id, curvature);
    });
  }
  return withPorts(routes, curvatures);
}

function pairKey(from: PlanNode | undefined, to: PlanNode | undefined): string {
  return JSON.stringify([from?.id, to?.id]);
}

/** The mean direction from a place, where all of these ends lie, to the others; all around, it is 0. */
function middleBearing(ends: readonly PlanEnd[]): number {
  let [x, y] = [0, 0];
  for (const { node, other } of ends) {
    const { at } = node;
    const away = distance(at, other.at) || 1;
    x += (other.at[0] - at[0]) / away;
    y += (other.at[1] - at[1]) / away;
  }
  return Math.atan2(y, x);
}

/** The side to which a line bows away from the middle: 1 is left of its way, −1 right. */
function sideOf({ from, to }: Route, endsThere: boolean, middle: number): 1 | -1 {
  const [node, other] = endsThere ? [to, from] : [from, to];
  const bearing = Math.atan2(other.at[1] - node.at[1], other.at[0] - node.at[0]);
  const isClockwise = Math.sin(bearing - middle) > 0;
  return isClockwise === endsThere ? 1 : -1;
}

/** The bow of one of several lines between two places, as a share of the chord. */
function bowOf(chord: number, rank: number, count: number): number {
  const plain = BOW.short + BOW.more * Math.min(1, chord / BOW.long);
  if (chord === 0) return plain + 0.1 * rank;
  const step = Math.min(SIBLINGS / chord, (BOW.most - BOW.least) / Math.max(1, count - 1));
  const reach = (step * (count - 1)) / 2;
  const middle = Math.max(BOW.least + reach, Math.min(BOW.most - reach, plain));
  return middle + step * rank - reach;
}

/** The curve between two points of the Mercator square that has nothing to avoid. */
export function plainCurve(from: Point, to: Point): Curve & { readonly curvature: number } {
  const { start, end } = curveThrough(from, to, 0);
  const curvature = BOW.short + BOW.more * Math.min(1, distance(start, end) / LONG);
  return { ...curveThrough(from, to, curvature), curvature };
}

function leastCostly(
  route: Route,
  plain: number,
  places: readonly PlanNode[],
  taken: ReadonlySet<string>,
): number {
  let best = plain;
  let least = Infinity;
  ALTERNATIVES.forEach((multiple, step) => {
    const curvature = plain * multiple;
    const overlaps = cellsOf(route, curvature).filter((cell) => taken.has(cell)).length;
    const cost =
      COST.place * touched(route, curvature, places) + COST.overlap * overlaps + COST.step * step;
    if (cost < least) [best, least] = [curvature, cost];
  });
  return best;
}

function pointsOf({ from, to }: Route, curvature: number): Point[] {
  return flatten(bowed(from.at, to.at, curvature), SAMPLES);
}

/** How many places other than its ends a line comes too near to. */
function touched(route: Route, curvature: number, places: readonly PlanNode[]): number {
  const points = pointsOf(route, curvature);
  return places.filter(({ at, radius }) => {
    const reach = radius + CLEARANCE;
    if (distance(at, route.from.at) < reach || distance(at, route.to.at) < reach) return false;
    return points.some((point) => distance(point, at) < reach);
  }).length;
}

/** The cells of a grid that the middle of a line runs through; ends are shared of necessity. */
function cellsOf(route: Route, curvature: number): string[] {
  const middle = pointsOf(route, curvature).slice(SAMPLES / 4, (3 * SAMPLES) / 4 + 1);
  const cell = (value: number) => Math.round(value / CLEARANCE);
  return [...new Set(middle.map(([x, y]) => `${cell(x)} ${cell(y)}`))];
}

/** The courses with the ports at both of their ends. */
function withPorts(
  routes: readonly Route[],
  curvatures: ReadonlyMap<string, number>,
): ReadonlyMap<string, Course> {
  const ends = routes.flatMap((route) => {
    const { start, control, end } = bowed(
      route.from.at,
      route.to.at,
      curvatures.get(route.id) ?? 0,
    );
    const bearing = (at: Point) => Math.atan2(control[1] - at[1], control[0] - at[0]);
    return [
      { route, node: route.from, bearing: bearing(start), isHead: route.isMutual },
      { route, node: route.to, bearing: bearing(end), isHead: true },
    ];
  });
  const ports = new Map<(typeof ends)[number], Point>();
  for (const around of groupBy(ends, ({ node }) => node.id).values()) {
    const radius = around[0]?.node.radius ?? 0;
    const points = portsAround(around, { line: radius + GAP.line, head: radius + GAP.head });
    around.forEach((end, index) => ports.set(end, points[index] ?? [0, 0]));
  }
  return new Map(
    routes.map((route, index) => {
      const [first, second] = [ends[2 * index], ends[2 * index + 1]];
      const port = (end: typeof first) => (end && ports.get(end)) ?? ([0, 0] as const);
      const curvature = curvatures.get(route.id) ?? 0;
      return [route.id, { curvature, ports: [port(first), port(second)] }];
    }),
  );
}
