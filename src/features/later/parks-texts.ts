import type { Later } from '../../model/later';
import type { Locale } from '../../model/localized';
import { eventText, outcomeText, type EventText, type OutcomeText } from './texts';

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
    later: begun.map(({ id, name, summary }) => ({
      flow: id,
      name: name[locale],
      text: summary[locale],
      when: lastOf(id, later, locale),
    })),
    own: own.map(({ name, events }) => ({
      name: name[locale],
      events: events.map((event) => eventText(event, locale)),
    })),
  };
}

/** When the last event is of that tells how far a flow has come. */
function lastOf(flow: string, { steps, events }: Later, locale: Locale): string {
  const told = new Set(steps.filter((step) => step.flow === flow).map(({ event }) => event));
  const last = events.filter((event) => told.has(event)).at(-1);
  return last ? eventText(last, locale).when : '';
}
