import type { Later, LaterFlow } from '../../model/later';
import type { Locale } from '../../model/localized';
import {
  eventText,
  outcomeText,
  publishersOf,
  type EventText,
  type OutcomeText,
  type PublisherText,
} from './texts';

/** The parks of a place, in the language of a page. */
export interface ParksText {
  /** Those of the paper, each with what became of it. */
  readonly paper: readonly OutcomeText[];
  /** Those that the paper lacks. */
  readonly later: readonly {
    readonly flow: string;
    readonly name: string;
    readonly text: string;
    readonly when: string;
    readonly publishers: readonly PublisherText[];
  }[];
  /** Its own, as far as sources name them, each with the events that do. */
  readonly own: readonly { readonly name: string; readonly events: readonly EventText[] }[];
}

/** Of a place that has parks of its own: where else it has any; null of all others. */
export function parksOf(place: string, later: Later, locale: Locale): ParksText | null {
  const own = later.parks.filter(({ of }) => of === place);
  if (own.length === 0) return null;
  const isFrom = new Set(
    later.events.flatMap(({ flow, origin }) => (origin === place && flow ? [flow] : [])),
  );
  const begun = later.flows.filter(
    ({ origin, destination }) =>
      origin === place && (later.places.get(destination)?.members.length ?? 0) === 0,
  );
  return {
    paper: later.outcomes
      .filter(({ flow }) => isFrom.has(flow))
      .map((outcome) => outcomeText(outcome, locale)),
    later: begun.map((flow) => laterPark(flow, later, locale)),
    own: own.map(({ name, events }) => ({
      name: name[locale],
      events: events.map((event) => eventText(event, locale)),
    })),
  };
}

/** A park that the paper lacks, as of the last event that tells how far it has come. */
function laterPark({ id, name, summary, source }: LaterFlow, later: Later, locale: Locale) {
  const steps = later.steps.filter(({ flow }) => flow === id).map(({ event }) => event);
  const events = later.events.filter((event) => steps.includes(event));
  return {
    flow: id,
    name: name[locale],
    text: summary[locale],
    when: events.slice(-1).map((event) => eventText(event, locale).when)[0] ?? '',
    publishers: publishersOf([source, ...events.flatMap(({ sources }) => sources)]),
  };
}
