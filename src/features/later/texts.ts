import { formatMoment, formatSpan } from '../../i18n/format';
import type {
  ClaimLater,
  Confidence,
  Effect,
  EventStatus,
  Later,
  LaterEvent,
  LaterSource,
  LaterVerdict,
  Mark,
  Outcome,
} from '../../model/later';
import type { Locale } from '../../model/localized';

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

/** The publishers of sources, each once, with one of its sources. */
export function publishersOf(sources: readonly LaterSource[]): PublisherText[] {
  const byName = new Map(sources.map(({ id, publisher }) => [publisher, id]));
  return [...byName].map(([publisher, id]) => ({ id, publisher }));
}

export function outcomeText(outcome: Outcome, locale: Locale): OutcomeText {
  const { flow, verdict, confidence, asOf, events } = outcome;
  return {
    flow,
    promised: outcome.promised[locale],
    happened: outcome.happened[locale],
    asOf: asOf ? formatMoment(asOf, locale) : '',
    asOfIso: asOf?.iso ?? '',
    verdict,
    confidence,
    publishers: publishersOf(events.flatMap((event) => event.sources)),
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
