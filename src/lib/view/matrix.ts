import type { Dataset } from '../model/dataset';
import type { Flow } from '../model/flow';
import type { Place } from '../model/place';
import { ancestors } from './selectors';

/** How finely a matrix tells places apart: by the outermost ones, or each by itself. */
export const LEVELS = ['regions', 'places'] as const;
export type Level = (typeof LEVELS)[number];

/** One origin or destination: a place, and the outermost place that it lies in. */
export interface Side {
  readonly place: Place;
  readonly group: Place;
}

/** Flows by their two ends. Every flow is in one cell, so the cells add up to the list. */
export interface Matrix {
  readonly origins: readonly Side[];
  readonly destinations: readonly Side[];
  readonly flows: (origin: string, destination: string) => readonly Flow[];
}

/** The flows as a matrix of origins and destinations, grouped by region, in reading order. */
export function matrixOf(dataset: Dataset, flows: readonly Flow[], level: Level): Matrix {
  const order = [...dataset.places.keys()];
  const sides = new Map(
    [...dataset.places.values()].map((place) => {
      const group = ancestors(dataset, place)[0] ?? place;
      return [place.id, { place: level === 'regions' ? group : place, group }] as const;
    }),
  );
  const cells = new Map<string, Flow[]>();
  const keyOf = (origin: string, destination: string) => `${origin} ${destination}`;
  const origins = new Map<string, Side>();
  const destinations = new Map<string, Side>();
  for (const flow of flows) {
    const from = sides.get(flow.origin);
    const to = sides.get(flow.destination);
    if (!from || !to) continue;
    origins.set(from.place.id, from);
    destinations.set(to.place.id, to);
    const key = keyOf(from.place.id, to.place.id);
    cells.set(key, [...(cells.get(key) ?? []), flow]);
  }
  const rank = ({ place, group }: Side) =>
    order.indexOf(group.id) * order.length + order.indexOf(place.id);
  const sorted = (found: ReadonlyMap<string, Side>) =>
    [...found.values()].sort((a, b) => rank(a) - rank(b));
  return {
    origins: sorted(origins),
    destinations: sorted(destinations),
    flows: (origin, destination) => cells.get(keyOf(origin, destination)) ?? [],
  };
}
