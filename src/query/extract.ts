import type { Dataset } from '../model/dataset';
import type { Facet } from '../model/facet';
import type { Flow } from '../model/flow';
import type { InTime, Stated } from '../model/in-time';
import type { Observation } from '../model/observation';
import type { Place } from '../model/place';
import { exchangeOf, focusOf } from './selectors';
import { visibleFlows } from './shown';
import { isTarget, type ViewState } from './view-state';
import { timeOf } from './years';

/** What a view is about: the chosen place or flow with all that belongs to it, or all it shows. */
export interface Extract {
  readonly places: readonly Place[];
  readonly flows: readonly Flow[];
  /** Those of the dataset: what the flows' values are of. */
  readonly facets: readonly Facet[];
  readonly observations: readonly Observation[];
  /** Of data that show each of their years: the year, and who says as of when how far flows have come. */
  readonly inTime?: {
    readonly year: number;
    readonly stated: Readonly<Record<string, Stated>>;
    readonly added: readonly string[];
  };
}

/** The part of a dataset that a view is about. */
export function extractOf(dataset: Dataset, view: ViewState): Extract {
  const { selection } = view;
  const flows = flowsOf(dataset, view);
  const ids = new Set(flows.flatMap(({ origin, destination }) => [origin, destination]));
  if (selection.kind === 'place') ids.add(selection.id);
  const isAbout = ({ subject }: Observation) =>
    isTarget(selection)
      ? subject.kind === selection.kind && subject.id === selection.id
      : subject.kind === 'place' || flows.some(({ id }) => id === subject.id);
  return {
    places: [...dataset.places.values()].filter(({ id }) => ids.has(id)),
    flows,
    facets: dataset.facets,
    observations: dataset.observations.filter(isAbout),
    ...(dataset.inTime && { inTime: inTimeOf(dataset.inTime, [...ids, ...flows.map(idOf)]) }),
  };
}

const idOf = ({ id }: Flow) => id;

function inTimeOf({ year, stated, added }: InTime, ids: readonly string[]): Extract['inTime'] {
  const said = ids.flatMap((id) => {
    const statement = stated.get(id);
    return statement ? [[id, statement] as const] : [];
  });
  return { year, stated: Object.fromEntries(said), added: ids.filter((id) => added.has(id)) };
}

function flowsOf(dataset: Dataset, view: ViewState): readonly Flow[] {
  const { selection } = view;
  const shown = visibleFlows(dataset, view);
  if (selection.kind === 'flow') {
    const flow = dataset.flows.get(selection.id);
    return flow ? [flow] : [];
  }
  if (selection.kind !== 'place') return shown.filter(focusOf(dataset, view) ?? (() => true));
  const parts = Object.values(exchangeOf(dataset, selection.id, shown)) as (readonly Flow[])[];
  const own = new Set(parts.flat());
  return shown.filter((flow) => own.has(flow));
}

/** The stem of the names of files: what they hold, and as of when. */
export function fileStem(dataset: Dataset, view: ViewState): string {
  const { selection } = view;
  const what =
    'id' in selection ? selection.id : selection.kind === 'none' ? 'region' : selection.kind;
  const time = timeOf(dataset, view).join('-');
  return [dataset.id, what, time]
    .filter(Boolean)
    .join('_')
    .replaceAll(/[^\w.-]+/g, '-');
}
