import type { Component } from 'svelte';
import type { Words } from '../../i18n/words';
import type { Dataset } from '../../model/dataset';
import type { Later, LaterEvent, LaterFlow } from '../../model/later';
import type { Locale } from '../../model/localized';
import { parentOf } from '../../query/later/later-places';
import type { Target } from '../../query/view-state';
import { parksOf, type ParksText } from './parks-texts';
import { structureOfFlow, type StructureText } from './structure-texts';
import { eventText, outcomeText, type EventText, type OutcomeText } from './texts';

/** What is later than the paper about a place or flow. */
export interface Since {
  readonly outcome: OutcomeText | null;
  /** The latest first; of a place that has many, no more than a page can hold. */
  readonly events: readonly EventText[];
  /** How many there are in all. */
  readonly count: number;
  /** Of a flow whose opening has a date. */
  readonly structure: StructureText | null;
  /** Of a place with parks of its own. */
  readonly parks: ParksText | null;
}

/** What is later than the paper about what a page shows, with the words to say it in. */
export interface LoadedSince {
  readonly since: Since;
  readonly words: Words<'later'>;
  /** What shows it, which comes only where there is something to show. */
  readonly Section: Component<{ since: Since; words: Words<'later'> }>;
}

/**
 * What is later than the paper about a place or flow; null where nothing is. Of a place: what begins
 * or ends there, in a group that it is of or, but for regions, at a place inside it, and what became
 * of the paper’s flows from and to it. Of a later flow: what happened between its ends.
 */
export function sinceOf(
  target: Target,
  later: Later,
  dataset: Dataset,
  locale: Locale,
): Since | null {
  const outcome =
    target.kind === 'flow' ? later.outcomes.find(({ flow }) => flow === target.id) : undefined;
  const own = target.kind === 'flow' ? later.flows.find(({ id }) => id === target.id) : undefined;
  const events =
    outcome?.events ??
    (own
      ? later.events.filter((event) => isAlong(event, own))
      : eventsAt(target.id, later, dataset));
  if (!outcome && events.length === 0) return null;
  const inOrder = later.events.filter((event) => events.includes(event)).reverse();
  return {
    outcome: outcome ? outcomeText(outcome, locale) : null,
    events: inOrder.slice(0, outcome ? Infinity : MOST).map((event) => eventText(event, locale)),
    count: inOrder.length,
    structure: target.kind === 'flow' ? structureOfFlow(target.id, later, dataset, locale) : null,
    parks: target.kind === 'place' ? parksOf(target.id, later, locale) : null,
  };
}

function isAlong(event: LaterEvent, { origin, destination }: LaterFlow): boolean {
  return event.origin === origin && event.destination === destination;
}

/** The most events on the page of a place: some have fifty. */
const MOST = 24;

function eventsAt(id: string, later: Later, dataset: Dataset): LaterEvent[] {
  const groups = [...later.places.values()].filter(({ members }) => members.includes(id));
  const within = inside(id, later, dataset);
  const here = new Set([id, ...groups.map((group) => group.id), ...within]);
  const isHere = (end: string | null) => here.has(end ?? '');
  const isRegion = dataset.places.get(id)?.kind?.role === 'region';
  const followed = isRegion ? [] : later.outcomes.filter(({ flow }) => endsOf(flow).some(isHere));
  const told = new Set(followed.flatMap(({ events }) => events));
  return later.events.filter(
    (event) => told.has(event) || isHere(event.origin) || isHere(event.destination),
  );

  function endsOf(flow: string): string[] {
    const { origin, destination } = dataset.flows.get(flow) ?? {};
    return [origin ?? '', destination ?? ''];
  }
}

/** All places inside one that is no region, however deep, and those that are later than the paper. */
function inside(id: string, later: Later, dataset: Dataset): string[] {
  if (dataset.places.get(id)?.kind?.role === 'region') return [];
  const children = [...dataset.places.values()].filter(({ parent }) => parent === id);
  const added = [...later.places.values()].filter(
    (place) => parentOf(place, dataset.places) === id,
  );
  return [
    ...added.map((place) => place.id),
    ...children.flatMap((child) => [child.id, ...inside(child.id, later, dataset)]),
  ];
}
