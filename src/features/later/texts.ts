import type { Component } from 'svelte';
import { formatMoment, formatSpan } from '../../i18n/format';
import type { Words } from '../../i18n/words';
import type { Dataset } from '../../model/dataset';
import type {
  ClaimLater,
  Confidence,
  Effect,
  EventStatus,
  Later,
  LaterEvent,
  LaterFlow,
  LaterSource,
  LaterVerdict,
  Mark,
  Outcome,
} from '../../model/later';
import type { Locale } from '../../model/localized';
import type { Target } from '../../query/view-state';

/** A source in the language of a page; an empty date: none is known. */
export interface SourceText {
  readonly id: string;
  readonly publisher: string;
  readonly title: string;
  readonly date: string;
  /** Null where there is none that can be linked. */
  readonly address: string | null;
}

/** Who published something, and the id of that source. */
export interface PublisherText {
  readonly id: string;
  readonly publisher: string;
}

/** An event in the language of a page. */
export interface EventText {
  readonly id: string;
  readonly when: string;
  readonly what: string;
  readonly status: EventStatus;
  readonly marks: readonly Mark[];
  readonly sources: readonly SourceText[];
  /** The flow of the paper whose fate it shows. */
  readonly flow: string | null;
}

/** What became of a flow, in the language of a page. */
export interface OutcomeText {
  readonly flow: string;
  readonly promised: string;
  readonly happened: string;
  /** As written, and as it sorts; empty where no later source was found. */
  readonly asOf: string;
  readonly asOfIso: string;
  readonly verdict: LaterVerdict;
  readonly confidence: Confidence;
  /** The publishers of its events, each with one of its sources. */
  readonly publishers: readonly PublisherText[];
  readonly events: number;
}

/** What is later than the paper about a place or flow. */
export interface Since {
  readonly outcome: OutcomeText | null;
  /** The latest first; of a place that has many, no more than a page can hold. */
  readonly events: readonly EventText[];
  /** How many there are in all. */
  readonly count: number;
}

/** What is later than the paper about what a page shows, with the words to say it in. */
export interface LoadedSince {
  readonly since: Since;
  readonly words: Words<'later'>;
  /** What shows it, which comes only where there is something to show. */
  readonly Section: Component<{ since: Since; words: Words<'later'> }>;
}

/** What later figures mean for a claim, in the language of a page. */
export interface ClaimSince {
  readonly effect: Effect;
  readonly text: string;
  readonly sources: readonly SourceText[];
}

export function sourceText(source: LaterSource, locale: Locale): SourceText {
  const { id, publisher, title, address } = source;
  return {
    id,
    publisher,
    title,
    date: source.date ? formatSpan(source.date, locale) : '',
    address,
  };
}

export function eventText(event: LaterEvent, locale: Locale): EventText {
  const { id, status, marks, flow } = event;
  return {
    id,
    when: formatSpan(event.date, locale),
    what: event.what[locale],
    status,
    marks,
    sources: event.sources.map((source) => sourceText(source, locale)),
    flow,
  };
}

function outcomeText(outcome: Outcome, locale: Locale): OutcomeText {
  const { flow, verdict, confidence, asOf, events } = outcome;
  const sources = events.flatMap((event) => event.sources);
  const publishers = new Map(sources.map(({ id, publisher }) => [publisher, id]));
  return {
    flow,
    promised: outcome.promised[locale],
    happened: outcome.happened[locale],
    asOf: asOf ? formatMoment(asOf, locale) : '',
    asOfIso: asOf?.iso ?? '',
    verdict,
    confidence,
    publishers: [...publishers].map(([publisher, id]) => ({ id, publisher })),
    events: events.length,
  };
}

/** What became of every flow, in the language of a page. */
export function outcomesIn({ outcomes }: Later, locale: Locale): OutcomeText[] {
  return outcomes.map((outcome) => outcomeText(outcome, locale));
}

export function claimText(claim: ClaimLater, locale: Locale): ClaimSince {
  const { effect, text, sources } = claim;
  return {
    effect,
    text: text[locale],
    sources: sources.map((source) => sourceText(source, locale)),
  };
}

/**
 * What is later than the paper about a place or flow; null where nothing is. Of a place: what begins
 * or ends there, in a group that it is of or, but for regions, at a place inside it. Of a later flow:
 * what happened between its ends.
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
  };
}

function isAlong(event: LaterEvent, { origin, destination }: LaterFlow): boolean {
  return event.origin === origin && event.destination === destination;
}

/** The most events on the page of a place: some have fifty. */
const MOST = 12;

function eventsAt(id: string, { events, places }: Later, dataset: Dataset): LaterEvent[] {
  const groups = [...places.values()].filter(({ members }) => members.includes(id));
  const here = new Set([id, ...groups.map((group) => group.id), ...inside(id, dataset)]);
  return events.filter(
    ({ origin, destination }) => here.has(origin ?? '') || here.has(destination ?? ''),
  );
}

/** All places inside one that is no region, however deep. */
function inside(id: string, dataset: Dataset): string[] {
  if (dataset.places.get(id)?.kind?.role === 'region') return [];
  const children = [...dataset.places.values()].filter(({ parent }) => parent === id);
  return children.flatMap((child) => [child.id, ...inside(child.id, dataset)]);
}
