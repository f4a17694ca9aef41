import type { Dataset } from '../model/dataset';
import type { Flow } from '../model/flow';
import type { Place } from '../model/place';
import { soleUnit } from '../stats/amounts';
import { tally } from '../stats/tally';
import { ancestors } from './selectors';
import type { Level, Measure } from './view-state';

/** A row or column: the flows that begin, or end, in one place. */
export interface Side {
  readonly place: Place;
  readonly flows: readonly Flow[];
}

/** The rows or columns of one outermost place. */
export interface Group {
  readonly place: Place;
  readonly sides: readonly Side[];
  /** Those of all its sides, also of sides that are left out. */
  readonly flows: readonly Flow[];
}

/** Flows by their two ends. Every flow is in one cell, so the cells add up to the list. */
export interface Matrix {
  /** The largest first, groups and sides; in reading order if they are equal. */
  readonly origins: readonly Group[];
  readonly destinations: readonly Group[];
  readonly flows: (origin: string, destination: string) => readonly Flow[];
  /** The smallest rows and columns beyond the most that are wanted, and the flows in them. */
  readonly leftOut: {
    readonly origins: number;
    readonly destinations: number;
    readonly flows: readonly Flow[];
  };
}

/** How large some flows are together, as what comes first is decided. */
type Size = (flows: readonly Flow[]) => number;

/**
 * The flows as a matrix of origins and destinations, grouped by region, with the `most` largest of
 * each. Large by amount, if that is the measure, in the unit that most flows share, and where all have
 * one in one unit; else, and if amounts are equal, by number.
 */
export function matrixOf(
  dataset: Dataset,
  flows: readonly Flow[],
  level: Level,
  {
    measure = 'count',
    most = Infinity,
  }: { readonly measure?: Measure; readonly most?: number } = {},
): Matrix {
  const groups = outermostOf(dataset);
  const sideOf = (id: string) => (level === 'regions' ? groups.get(id)?.id : id) ?? id;
  const cells = new Map<string, Map<string, Flow[]>>();
  for (const flow of flows) {
    const row = valueAt(cells, sideOf(flow.origin), () => new Map<string, Flow[]>());
    valueAt(row, sideOf(flow.destination), () => []).push(flow);
  }
  const unit = measure === 'amount' ? commonestUnit(flows) : soleUnit(flows);
  const size = unit ? amountIn(unit) : () => 0;
  const start = ({ origin }: Flow) => sideOf(origin);
  const end = ({ destination }: Flow) => sideOf(destination);
  const sidesBy = (placeOf: (flow: Flow) => string): Sides => {
    const sides = ranked(dataset, flows, placeOf, size);
    const shown = sides.slice(0, most);
    return { all: sides.length, shown, ids: new Set(shown.map(({ place }) => place.id)) };
  };
  const rows = sidesBy(start);
  const columns = sidesBy(end);
  return {
    origins: grouped(dataset, flows, start, size, rows.shown),
    destinations: grouped(dataset, flows, end, size, columns.shown),
    flows: (origin, destination) => cells.get(origin)?.get(destination) ?? [],
    leftOut: {
      origins: rows.all - rows.ids.size,
      destinations: columns.all - columns.ids.size,
      flows: flows.filter((flow) => !rows.ids.has(start(flow)) || !columns.ids.has(end(flow))),
    },
  };
}

interface Sides {
  readonly all: number;
  readonly ids: ReadonlySet<string>;
  readonly shown: readonly Side[];
}

/** The unit that most of these flows have; undefined if none has any. */
function commonestUnit(flows: readonly Flow[]): string | undefined {
  const counts = [...tally(flows.flatMap(({ magnitude }) => magnitude?.unit ?? []))];
  return counts.sort((a, b) => b[1] - a[1])[0]?.[0];
}

function amountIn(unit: string): Size {
  return (flows) =>
    flows.reduce(
      (sum, { magnitude }) => sum + (magnitude?.unit === unit ? (magnitude?.value ?? 0) : 0),
      0,
    );
}

/** The outermost place that each place lies in; itself where nothing is around it. */
export function outermostOf(dataset: Dataset): ReadonlyMap<string, Place> {
  return new Map(
    [...dataset.places.values()].map((place) => [place.id, ancestors(dataset, place)[0] ?? place]),
  );
}

/** The outermost places of some sides, the largest first, each with its sides among `shown`. */
function grouped(
  dataset: Dataset,
  flows: readonly Flow[],
  sideOf: (flow: Flow) => string,
  size: Size,
  shown: readonly Side[],
): readonly Group[] {
  const outermost = outermostOf(dataset);
  const groupOf = (id: string) => outermost.get(id)?.id ?? id;
  return ranked(dataset, flows, (flow) => groupOf(sideOf(flow)), size)
    .map((group) => ({
      ...group,
      sides: shown.filter(({ place }) => groupOf(place.id) === group.place.id),
    }))
    .filter(({ sides }) => sides.length > 0);
}

/** Flows by a place of each, the largest first; `sort` keeps the reading order of equal ones. */
function ranked(
  dataset: Dataset,
  flows: readonly Flow[],
  placeOf: (flow: Flow) => string,
  size: Size,
): Side[] {
  const byPlace = new Map<string, Flow[]>();
  for (const flow of flows) valueAt(byPlace, placeOf(flow), () => []).push(flow);
  return [...dataset.places.values()]
    .flatMap((place) => {
      const own = byPlace.get(place.id);
      return own ? [{ place, flows: own, size: size(own) }] : [];
    })
    .sort((a, b) => b.size - a.size || b.flows.length - a.flows.length)
    .map(({ place, flows: own }) => ({ place, flows: own }));
}

function valueAt<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  const value = map.get(key) ?? make();
  map.set(key, value);
  return value;
}
