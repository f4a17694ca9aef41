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
      /** The properties that differ; of a flow's values, the facets that do. */
      readonly fields: readonly string[];
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
  const figures = ({ observations }: Dataset): Side<Observation> => ({
    items: new Map(observations.map((each) => [figureKey(each), each])),
    said: saidBy,
  });
  const flows = (dataset: Dataset): Side<Flow> => ({
    items: dataset.flows,
    said: (flow) => saidByFlow(flow, dataset),
  });
  return {
    places: compare(
      [...old.places, ...now.places].map(idOf),
      { items: before.places, said: saidBy },
      { items: after.places, said: saidBy },
    ),
    flows: compare([...old.flows, ...now.flows].map(idOf), flows(before), flows(after)),
    observations: compare(
      [...old.observations, ...now.observations].map(figureKey),
      figures(before),
      figures(after),
    ),
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

/** All that a thing says, as texts by property. */
type Said = ReadonlyMap<string, string>;

function saidBy(thing: object): Said {
  return new Map(Object.entries(thing).map(([name, value]) => [name, JSON.stringify(value)]));
}

function saidByFlow(flow: Flow, dataset: Dataset): Said {
  const { facets, ...others } = plainFlow(flow);
  const codes = dataset.facets.map(({ field }, index) => [field, facets[index] ?? ''] as const);
  return new Map([...saidBy(others), ...codes]);
}

/** Things of one edition by key, and what each says. */
interface Side<T> {
  readonly items: { get(key: string): T | undefined };
  readonly said: (item: T) => Said;
}

function compare<T>(shown: readonly string[], before: Side<T>, after: Side<T>): Change<T>[] {
  return [...new Set(shown)].flatMap((key): Change<T>[] => {
    const [old, now] = [before.items.get(key), after.items.get(key)];
    if (!old) return now ? [{ kind: 'added', after: now }] : [];
    if (!now) return [{ kind: 'removed', before: old }];
    const [was, is] = [before.said(old), after.said(now)];
    const fields = [...is.keys()].filter((field) => was.get(field) !== is.get(field));
    return fields.length > 0 ? [{ kind: 'changed', before: old, after: now, fields }] : [];
  });
}
