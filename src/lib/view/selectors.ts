import type { Dataset } from '../model/dataset';
import type { Flow } from '../model/flow';
import type { Place } from '../model/place';
import type { ViewState } from './view-state';

/** True where the switches and the year of the view show a flow. A flow without a date is timeless. */
export function isVisible(flow: Flow, view: ViewState): boolean {
  return (
    view.categories.includes(flow.category) &&
    view.statuses.includes(flow.status) &&
    (flow.start === null || flow.start.year <= view.year) &&
    (flow.end === null || flow.end.year >= view.year)
  );
}

/** The flows that the view shows, in reading order. */
export function visibleFlows(dataset: Dataset, view: ViewState): Flow[] {
  return [...dataset.flows.values()].filter((flow) => isVisible(flow, view));
}

/** The ids of a place and of all that lies in it, at any depth. */
export function withinPlace(dataset: Dataset, id: string): ReadonlySet<string> {
  const inside = new Set([id]);
  // Each round adds the children of what is known, so it ends even if parents form a ring.
  for (let before = 0; before < inside.size;) {
    before = inside.size;
    for (const place of dataset.places.values()) {
      if (place.parent !== null && inside.has(place.parent)) inside.add(place.id);
    }
  }
  return inside;
}

/** The chain of places from the outermost that contains `place` down to its parent. */
export function ancestors(dataset: Dataset, place: Place): Place[] {
  const chain: Place[] = [];
  let parent = place.parent === null ? undefined : dataset.places.get(place.parent);
  while (parent && !chain.includes(parent)) {
    chain.unshift(parent);
    parent = parent.parent === null ? undefined : dataset.places.get(parent.parent);
  }
  return chain;
}

/** Flows of a place and what lies in it, by where they cross its border. */
export interface Exchange {
  readonly incoming: readonly Flow[];
  readonly outgoing: readonly Flow[];
  /** Both ends inside. */
  readonly internal: readonly Flow[];
}

/** What comes into a place, what goes out, and what stays within it. */
export function exchangeOf(dataset: Dataset, id: string, flows: Iterable<Flow>): Exchange {
  const inside = withinPlace(dataset, id);
  const incoming: Flow[] = [];
  const outgoing: Flow[] = [];
  const internal: Flow[] = [];
  for (const flow of flows) {
    const from = inside.has(flow.origin);
    const to = inside.has(flow.destination);
    if (from && to) internal.push(flow);
    else if (to) incoming.push(flow);
    else if (from) outgoing.push(flow);
  }
  return { incoming, outgoing, internal };
}
