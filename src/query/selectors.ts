import type { Dataset } from '../model/dataset';
import type { Flow } from '../model/flow';
import type { Rows } from '../model/flows/columns';
import { FlowCursor, touching, type Looked } from '../model/flows/cursor';
import type { Place } from '../model/place';
import { pairsOf } from '../stats/pairs';
import { networkOf } from '../stats/network';
import { comparedPlaces } from './compared';
import { pairOf } from './pair';
import type { ViewState } from './view-state';

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
  /** Across the border both ways, such as agreements. */
  readonly mutual: readonly Flow[];
  /** Both ends inside. */
  readonly internal: readonly Flow[];
}

type Crossing = keyof Exchange;

/** What comes into a place, what goes out, what goes both ways, and what stays within it. */
export function exchangeOf(dataset: Dataset, id: string, flows: Iterable<Flow>): Exchange {
  return exchangeBy(crossingOf(dataset, id, null), flows);
}

/** What one place exchanges with another: nothing of it is internal. */
export function exchangeBetween(
  dataset: Dataset,
  id: string,
  partner: string,
  flows: Iterable<Flow>,
): Exchange {
  return exchangeBy(crossingOf(dataset, id, partner), flows);
}

/** The same of rows, in their order; with a partner, or anywhere. No flow is made of a row. */
export function exchangeIn(
  dataset: Dataset,
  id: string,
  partner: string | null,
  rows: Iterable<number>,
): Readonly<Record<Crossing, Rows>> {
  const { columns } = dataset.flows;
  const crossing = crossingOf(dataset, id, partner);
  const isNear = touching(columns, withinPlace(dataset, id));
  const cursor = new FlowCursor(columns);
  const { incoming, outgoing, mutual, internal } = exchangeBy(
    (row) => (isNear(row) ? crossing(cursor.at(row)) : null),
    rows,
  );
  return {
    incoming: Uint32Array.from(incoming),
    outgoing: Uint32Array.from(outgoing),
    mutual: Uint32Array.from(mutual),
    internal: Uint32Array.from(internal),
  };
}

/** Flows, or rows of them, by how they cross, each in their order. */
function exchangeBy<Item>(
  crossing: (item: Item) => Crossing | null,
  items: Iterable<Item>,
): Record<Crossing, Item[]> {
  const exchange: Record<Crossing, Item[]> = {
    incoming: [],
    outgoing: [],
    mutual: [],
    internal: [],
  };
  for (const item of items) {
    const kind = crossing(item);
    if (kind) exchange[kind].push(item);
  }
  return exchange;
}

/** How a flow crosses the border of a place, towards a partner or anywhere; null: it does not. */
function crossingOf(
  dataset: Dataset,
  id: string,
  partner: string | null,
): (flow: Looked) => Crossing | null {
  const here = withinPlace(dataset, id);
  const there = partner === null ? null : withinPlace(dataset, partner);
  // Where one place lies in the other, the outer one is what is left of it.
  const isHere = (end: string) =>
    here.has(end) && !(there && here.has(partner ?? '') && there.has(end));
  const isThere = (end: string) => there === null || (there.has(end) && !isHere(end));
  return ({ origin, destination, direction }) => {
    const from = isHere(origin);
    const to = isHere(destination);
    if (from && to) return there === null ? 'internal' : null;
    if ((!from && !to) || !isThere(from ? destination : origin)) return null;
    if (direction === 'mutual') return 'mutual';
    return to ? 'incoming' : 'outgoing';
  };
}

const WAYS = {
  both: ['incoming', 'outgoing', 'mutual', 'internal'],
  in: ['incoming', 'mutual'],
  out: ['outgoing', 'mutual'],
} as const;

/** The kinds of exchange that are looked at. */
export function crossingsOf({ direction }: Pick<ViewState, 'direction'>): readonly Crossing[] {
  return WAYS[direction];
}

/** What of a view says which flows of a place, or of a cell of the matrix, are looked at. */
export type Focus = Pick<
  ViewState,
  'selection' | 'partner' | 'direction' | 'level' | 'from' | 'to' | 'compare' | 'verdict'
>;

/** The same for views that look at the same flows. */
export function focusKey({
  selection,
  partner,
  direction,
  level,
  from,
  to,
  compare,
  verdict,
}: Focus): string {
  const compared = selection.kind === 'compare' ? compare : [];
  return JSON.stringify([selection, partner, direction, level, from, to, compared, verdict]);
}

/**
 * Tells the flows that the chosen place or cell is looked at for, that the step of the story tells of,
 * that run within one place, or between those set face to face or compared, that came to the outcome
 * that is asked for; null where none is chosen.
 */
export function focusOf(dataset: Dataset, view: Focus): ((flow: Looked) => boolean) | null {
  if (view.selection.kind === 'matrix') return cellOf(dataset, view);
  if (view.selection.kind === 'story') {
    const told = new Set(dataset.story.get(view.selection.id)?.flows);
    return ({ id }) => told.has(id);
  }
  if (view.selection.kind === 'circular') {
    const inside = new Set(networkOf(dataset)?.flows.map(({ id }) => id));
    return ({ id }) => inside.has(id);
  }
  if (view.selection.kind === 'face') {
    const pair = pairOf(dataset, view.selection.id);
    if (!pair) return () => false;
    const between = crossingOf(dataset, pair[0].id, pair[1].id);
    return (flow) => between(flow) !== null;
  }
  if (view.selection.kind === 'outcomes') return withVerdict(dataset, view);
  if (view.selection.kind === 'compare') return betweenAny(dataset, comparedPlaces(dataset, view));
  if (view.selection.kind !== 'place') return null;
  const crossing = crossingOf(dataset, view.selection.id, view.partner);
  const ways = crossingsOf(view);
  return (flow) => {
    const kind = crossing(flow);
    return kind !== null && ways.includes(kind);
  };
}

/**
 * Places at one of which, at least, each flow of a choice begins or ends; null: it may be anywhere. Most
 * rows of many are told by their ends alone.
 */
export function endsOf(dataset: Dataset, view: Focus): ReadonlySet<string> | null {
  const { selection, from, to } = view;
  if (selection.kind === 'place') return withinPlace(dataset, selection.id);
  if (selection.kind === 'matrix') {
    const side = from ?? to;
    return side === null ? null : withinPlace(dataset, side);
  }
  const ids =
    selection.kind === 'face'
      ? (pairOf(dataset, selection.id) ?? []).map(({ id }) => id)
      : selection.kind === 'compare'
        ? comparedPlaces(dataset, view)
        : [];
  return ids.length < 2 ? null : new Set(ids.flatMap((id) => [...withinPlace(dataset, id)]));
}

/** Tells the flows that came to an outcome; null: none is asked for, or nothing is known of any. */
function withVerdict(
  { verdicts }: Dataset,
  { verdict }: Pick<ViewState, 'verdict'>,
): ((flow: Looked) => boolean) | null {
  return verdicts && verdict ? ({ id }) => verdicts.get(id) === verdict : null;
}

/** Tells the flows that lead from one of several places to another; null for a place by itself. */
function betweenAny(
  dataset: Dataset,
  places: readonly string[],
): ((flow: Looked) => boolean) | null {
  if (places.length < 2) return null;
  const between = pairsOf(places).map(([one, other]) => crossingOf(dataset, one, other));
  return (flow) => between.some((crossing) => crossing(flow) !== null);
}

/** Tells the flows of a row, a column or a cell of the matrix; null: none of these is chosen. */
function cellOf(
  dataset: Dataset,
  { level, from, to }: Pick<ViewState, 'level' | 'from' | 'to'>,
): ((flow: Looked) => boolean) | null {
  if (from === null && to === null) return null;
  const side = (id: string | null) =>
    id === null ? null : level === 'places' ? new Set([id]) : withinPlace(dataset, id);
  const [origins, destinations] = [side(from), side(to)];
  return ({ origin, destination }) =>
    (origins?.has(origin) ?? true) && (destinations?.has(destination) ?? true);
}

/** The indicator that the regions are coloured by: that of the page, or else the chosen one. */
export function shownIndicator({
  selection,
  indicator,
}: Pick<ViewState, 'selection' | 'indicator'>): string | null {
  return selection.kind === 'indicator' ? selection.id : indicator;
}
