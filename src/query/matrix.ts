import type { Dataset } from '../model/dataset';
import type { Flow } from '../model/flow';
import type { Place } from '../model/place';
import { ancestors } from './selectors';
import type { Level } from './view-state';

/** A row or column: the flows that begin, or end, in one place. */
export interface Side {
  readonly place: Place;
  readonly flows: readonly Flow[];
}

/** The rows or columns of one outermost place. */
export interface Group {
  readonly place: Place;
  readonly sides: readonly Side[];
  /** Those of all its sides. */
  readonly flows: readonly Flow[];
}

/** Flows by their two ends. Every flow is in one cell, so the cells add up to the list. */
export interface Matrix {
  /** The most flows first, groups and sides; in reading order where they have as many. */
  readonly origins: readonly Group[];
  readonly destinations: readonly Group[];
  readonly flows: (origin: string, destination: string) => readonly Flow[];
}

/** The flows as a matrix of origins and destinations, grouped by region. */
export function matrixOf(dataset: Dataset, flows: readonly Flow[], level: Level): Matrix {
  const groups = outermostOf(dataset);
  const sideOf = (id: string) => (level === 'regions' ? groups.get(id)?.id : id) ?? id;
  const cells = new Map<string, Map<string, Flow[]>>();
  for (const flow of flows) {
    const row = valueAt(cells, sideOf(flow.origin), () => new Map<string, Flow[]>());
    valueAt(row, sideOf(flow.destination), () => []).push(flow);
  }
  return {
    origins: grouped(dataset, flows, ({ origin }) => sideOf(origin)),
    destinations: grouped(dataset, flows, ({ destination }) => sideOf(destination)),
    flows: (origin, destination) => cells.get(origin)?.get(destination) ?? [],
  };
}

/** The outermost place that each place lies in; itself where nothing is around it. */
export function outermostOf(dataset: Dataset): ReadonlyMap<string, Place> {
  return new Map(
    [...dataset.places.values()].map((place) => [place.id, ancestors(dataset, place)[0] ?? place]),
  );
}

function grouped(
  dataset: Dataset,
  flows: readonly Flow[],
  sideOf: (flow: Flow) => string,
): readonly Group[] {
  const outermost = outermostOf(dataset);
  const bySide = new Map<string, Flow[]>();
  const byGroup = new Map<string, Flow[]>();
  for (const flow of flows) {
    const side = sideOf(flow);
    valueAt(bySide, side, () => []).push(flow);
    valueAt(byGroup, outermost.get(side)?.id ?? side, () => []).push(flow);
  }
  const sides = ranked(dataset, bySide);
  return ranked(dataset, byGroup).map((group) => ({
    ...group,
    sides: sides.filter(({ place }) => outermost.get(place.id) === group.place),
  }));
}

/** The most flows first; `sort` keeps the reading order of those that have as many. */
function ranked(dataset: Dataset, flowsOf: ReadonlyMap<string, readonly Flow[]>): Side[] {
  return [...dataset.places.values()]
    .flatMap((place) => {
      const flows = flowsOf.get(place.id);
      return flows ? [{ place, flows }] : [];
    })
    .sort((a, b) => b.flows.length - a.flows.length);
}

function valueAt<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  const value = map.get(key) ?? make();
  map.set(key, value);
  return value;
}
