import type { Dataset } from '../../model/dataset';
import type { Flow } from '../../model/flow';
import { groupBy } from '../../model/group-by';
import { memo } from '../../model/memo';
import type { Place } from '../../model/place';
import { visibleFlows } from '../../query/shown';
import type { ViewState } from '../../query/view-state';
import { homeCamera } from '../camera-view';
import { clusteredFlowsOf } from '../clusters/clustered-flows';
import { mercator, WORLD, type Point } from '../geometry/geometry';
import { radiusOf } from '../places/symbols';
import { flowLook } from '../style/flow-look';
import { everyAmount, widthOf, widthScales, type Amounts } from '../style/width-scale';
import { drawnAt } from './drawn-at';
import type { FlowMark } from './flow-mark';
import { betweenSites, sitesApart, type PlannedEnd } from './own-sites';
import { sitesFrom, standsFor } from './holders';
import { drawnFlows } from './targets';
import { planCourses, type Course, type PlanNode, type Route } from './plan';

/**
 * How flows are drawn one by one: from afar sites are part of their place, and lines of one look
 * without an amount between the same two places are one; near, each flow has a line of its own.
 */
export interface Detail {
  readonly isNear: boolean;
  /** The zoom that lines and ports keep their distances at. */
  readonly zoom: number;
}

/** Widths in CSS pixels by flow. */
type Widths = ReadonlyMap<string, number | null>;

/** Lines at a place from so many on, it is a ring with ports. */
const MANY = 8;

/** The radius of such a ring in CSS pixels. */
export const RING_RADIUS = 11;

/** The detail in which a map shows flows at a zoom; `region`: the zoom at which all would fill it. */
export function detailAt(dataset: Dataset, zoom: number, region?: number): Detail {
  const home = homeCamera(dataset.extent.bounds).zoom;
  if (zoom >= sitesFrom(dataset)) return detailOf(dataset, true, sitesFrom(dataset));
  // The first picture and every desk share one plan; a small screen has one for its own scale.
  return detailOf(dataset, false, home + Math.min(0, Math.round((region ?? home) - home)));
}

const details = memo<Dataset, Map<string, Detail>>(() => new Map());

/** One object for each detail of a dataset, by which its plan is kept. */
function detailOf(dataset: Dataset, isNear: boolean, zoom: number): Detail {
  const known = details(dataset);
  const key = `${isNear} ${zoom}`;
  const detail = known.get(key) ?? { isNear, zoom };
  known.set(key, detail);
  return detail;
}

/** A line of a plan: the flows that it may stand for, and where it runs. */
interface PlannedLine {
  readonly flows: readonly Flow[];
  readonly origin: Place;
  readonly destination: Place;
  readonly course: Course;
}

/** What is the same for a dataset in every view: courses and widths stay as flows come and go. */
interface Plan {
  readonly lines: readonly PlannedLine[];
  /** The places that so many lines meet at that they are rings. */
  readonly rings: ReadonlySet<string>;
  /** Flows within one place that stands for both of their ends, by its id. */
  readonly inside: ReadonlyMap<string, readonly Flow[]>;
}

const NONE: ReadonlySet<string> = new Set();

/** The lines of a view in a detail, in reading order. */
export function flowMarks(dataset: Dataset, view: ViewState, detail: Detail): FlowMark[] {
  const shown = drawnFlows(dataset, view);
  const isShown = new Set(shown);
  const widths =
    view.scale === 'shown'
      ? widthsOf(visibleFlows(dataset, view))
      : view.loops
        ? lockedWidths(dataset)
        : widthsWithoutLoops(dataset);
  const apart = detail.isNear ? NONE : sitesApart(dataset, view);
  const { lines, rings } = planOf(dataset, detail);
  const endAt = (place: Place, port: Point): PlannedEnd => {
    return { place, port, radius: rings.has(place.id) ? RING_RADIUS : radiusOf(place) };
  };
  return lines.flatMap(({ flows, origin, destination, course }) => {
    const seen = flows.filter((flow) => isShown.has(flow));
    const [first] = seen;
    if (!first) return [];
    return {
      id: seen.length === 1 ? first.id : JSON.stringify(seen.map(({ id }) => id)),
      flows: seen.map(({ id }) => id),
      originRadius: 0,
      destinationRadius: 0,
      direction: first.direction,
      look: flowLook(dataset, first),
      width: widths.get(first.id) ?? null,
      ...betweenSites(
        dataset,
        apart,
        seen,
        endAt(origin, course.ports[0]),
        endAt(destination, course.ports[1]),
        course.curvature,
      ),
    };
  });
}

/** The flows of a view that run within one place, by its id: those that no line is drawn of. */
export function flowsInside(
  dataset: Dataset,
  view: ViewState,
  detail: Detail,
): ReadonlyMap<string, readonly Flow[]> {
  const isShown = new Set(drawnFlows(dataset, view));
  return new Map(
    [...planOf(dataset, detail).inside]
      .map(([id, flows]) => [id, flows.filter((flow) => isShown.has(flow))] as const)
      .filter(([, flows]) => flows.length > 0),
  );
}

/** The radius of a place's symbol in CSS pixels: larger where many flows that are drawn one by one meet. */
export function drawnRadius(dataset: Dataset, detail: Detail, place: Place): number {
  if (clusteredFlowsOf(dataset)) return radiusOf(place);
  return planOf(dataset, detail).rings.has(place.id) ? RING_RADIUS : radiusOf(place);
}

const plans = memo<Dataset, Map<Detail, Plan>>(() => new Map());

function planOf(dataset: Dataset, detail: Detail): Plan {
  const known = plans(dataset);
  const plan = known.get(detail) ?? makePlan(dataset, detail);
  known.set(detail, plan);
  return plan;
}

function makePlan(dataset: Dataset, { isNear, zoom }: Detail): Plan {
  const standing = (id: string) => {
    const place = dataset.places.get(id);
    return place && !isNear ? standsFor(dataset, place) : place;
  };
  const groups = new Map<string, { flows: Flow[]; origin: Place; destination: Place }>();
  const inside: Flow[] = [];
  for (const flow of dataset.flows.values()) {
    const [origin, destination] = [standing(flow.origin), standing(flow.destination)];
    if (!origin || !destination) continue;
    if (origin === destination && flow.origin !== flow.destination) {
      inside.push(flow);
      continue;
    }
    const isAlone = isNear || flow.magnitude !== null;
    const key = JSON.stringify(
      isAlone
        ? flow.id
        : [origin.id, destination.id, flow.direction, Object.values(flowLook(dataset, flow))],
    );
    const group = groups.get(key) ?? { flows: [], origin, destination };
    group.flows.push(flow);
    groups.set(key, group);
  }
  const degrees = new Map<string, number>();
  const ordered = [...groups.values()];
  for (const id of ordered.flatMap(({ origin, destination }) => [origin.id, destination.id])) {
    degrees.set(id, (degrees.get(id) ?? 0) + 1);
  }
  const rings = new Set([...degrees].filter(([, count]) => count >= MANY).map(([id]) => id));
  const pixels = WORLD * 2 ** zoom;
  const nodes = new Map(
    [...dataset.places.values()]
      .filter(({ id }) => standing(id)?.id === id)
      .map((place): [string, PlanNode] => {
        const [x, y] = mercator(drawnAt(place));
        const radius = rings.has(place.id) ? RING_RADIUS : radiusOf(place);
        return [place.id, { id: place.id, at: [x * pixels, y * pixels], radius }];
      }),
  );
  const slotOf = (flows: readonly Flow[]) => (flows[0] ? flowLook(dataset, flows[0]).slot : 0);
  const routes = ordered
    .map((group, index) => ({ ...group, id: String(index) }))
    .sort((a, b) => slotOf(b.flows) - slotOf(a.flows))
    .flatMap(({ id, origin, destination, flows }): Route[] => {
      const [from, to] = [nodes.get(origin.id), nodes.get(destination.id)];
      const isMutual = flows[0]?.direction === 'mutual';
      return from && to ? [{ id, from, to: nearer(to, from, pixels), isMutual }] : [];
    });
  const courses = planCourses(routes, [...nodes.values()]);
  return {
    lines: ordered.flatMap((group, index) => {
      const course = courses.get(String(index));
      return course ? [{ ...group, course }] : [];
    }),
    rings,
    inside: groupBy(inside, ({ origin }) => standing(origin)?.id ?? origin),
  };
}

/** A place on that copy of the world, so many pixels wide, on which it is nearest to another. */
function nearer(node: PlanNode, { at: [x] }: PlanNode, world: number): PlanNode {
  const copies = Math.round((node.at[0] - x) / world);
  return copies === 0 ? node : { ...node, at: [node.at[0] - copies * world, node.at[1]] };
}

const lockedWidths = memo((dataset: Dataset): Widths =>
  widthsOf(dataset.flows.values(), everyAmount(dataset)),
);
const widthsWithoutLoops = memo((dataset: Dataset): Widths =>
  widthsOf(dataset.flows.values(), everyAmount(dataset, false)),
);

/** The widths of flows on the scales that fit them, or others. */
function widthsOf(flows: Iterable<Flow>, scaled: Amounts = flows): Widths {
  const all = [...flows];
  const scales = widthScales(scaled === flows ? all : scaled);
  return new Map(all.map((flow) => [flow.id, widthOf(flow, scales)]));
}
