import type { Dataset } from '../model/dataset';
import type { Flow } from '../model/flow';
import { plainFlow } from '../model/flows/flow-row';
import type { Observation } from '../model/observation';
import type { Place } from '../model/place';
import { extractOf } from './extract';
import type { ViewState } from './view-state';

/** How one thing differs between two editions of the data. */
export type Change<T> =
  | { readonly kind: 'added'; readonly after: T }
  | { readonly kind: 'removed'; readonly before: T }
  | {
      readonly kind: 'changed';
      readonly before: T;
      readonly after: T;
      /** The properties that differ. */
      readonly fields: readonly (keyof T & string)[];
    };

/** How what a view shows differs between two editions of the data. */
export interface Changes {
  readonly places: readonly Change<Place>[];
  readonly flows: readonly Change<Flow>[];
  readonly observations: readonly Change<Observation>[];
}

/** What has changed of all that a view shows by either of two editions of the data. */
export function changesIn(before: Dataset, after: Dataset, view: ViewState): Changes {
  const [old, now] = [extractOf(before, view), extractOf(after, view)];
  const figures = ({ observations: all }: Dataset) =>
    new Map(all.map((each) => [figureKey(each), each]));
  const [figuresBefore, figuresAfter] = [figures(before), figures(after)];
  return {
    places: compare([...old.places, ...now.places].map(idOf), (id) => [
      before.places.get(id),
      after.places.get(id),
    ]),
    flows: compare([...old.flows, ...now.flows].map(idOf), (id) => [
      flowOf(before, id),
      flowOf(after, id),
    ]),
    observations: compare([...old.observations, ...now.observations].map(figureKey), (key) => [
      figuresBefore.get(key),
      figuresAfter.get(key),
    ]),
  };
}

/** How many changes there are. */
export function countOf({ places, flows, observations }: Changes): number {
  return places.length + flows.length + observations.length;
}

const idOf = ({ id }: { readonly id: string }) => id;

/** What a figure is of; its value and how it came about are what may change. */
function figureKey({ subject, indicator, year }: Observation): string {
  return JSON.stringify([subject.kind, subject.id, indicator, year]);
}

function flowOf({ flows }: Dataset, id: string): Flow | undefined {
  const flow = flows.get(id);
  return flow && plainFlow(flow);
}

function compare<T extends object>(
  shown: readonly string[],
  bothOf: (key: string) => readonly [before: T | undefined, after: T | undefined],
): Change<T>[] {
  return [...new Set(shown)].flatMap((key): Change<T>[] => {
    const [old, now] = bothOf(key);
    if (!old) return now ? [{ kind: 'added', after: now }] : [];
    if (!now) return [{ kind: 'removed', before: old }];
    const fields = (Object.keys(now) as (keyof T & string)[]).filter(
      (field) => JSON.stringify(old[field]) !== JSON.stringify(now[field]),
    );
    return fields.length > 0 ? [{ kind: 'changed', before: old, after: now, fields }] : [];
  });
}
