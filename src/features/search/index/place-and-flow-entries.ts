import { formatQuantity } from '../../../i18n/amount';
import { formatMoment } from '../../../i18n/format';
import type { Messages } from '../../../i18n/words';
import type { Dataset } from '../../../model/dataset';
import { flowValue, layerOf } from '../../../model/facet';
import type { Flow } from '../../../model/flow';
import type { Locale } from '../../../model/localized';
import type { Place } from '../../../model/place';
import { flowEnds, isCalledByEnds } from '../../../query/flow-text';
import { ancestors } from '../../../query/selectors';
import { MOST_FOUND, type SearchEntry } from './entry';

/** The language that an entry speaks of its context in. */
export interface Speech {
  readonly locale: Locale;
  readonly messages: Messages;
}

/**
 * The places and flows of a data package as entries, with pinyin where `pinyinOf` knows it; places alone
 * where flows are more than `MOST_FOUND`.
 */
export function placeAndFlowEntries(
  dataset: Dataset,
  speech: Speech,
  pinyinOf: (chinese: string) => string,
): SearchEntry[] {
  const entryOf = (
    kind: 'place' | 'flow',
    { id, name }: Place | Flow,
    context: string,
  ): SearchEntry => ({ kind, id, name, context, pinyin: pinyinOf(name.zh) });
  return [
    ...[...dataset.places.values()].map((place) =>
      entryOf('place', place, whereabouts(place, dataset, speech)),
    ),
    ...(dataset.flows.size > MOST_FOUND ? [] : [...dataset.flows.values()]).map((flow) =>
      entryOf('flow', flow, route(flow, dataset, speech)),
    ),
  ];
}

/** `Hub · Tangshan · Hebei`: what a place is, and what it lies in from the inside out. */
function whereabouts(place: Place, dataset: Dataset, { locale }: Speech): string {
  const around = ancestors(dataset, place)
    .map(({ name }) => name[locale])
    .reverse();
  return [...(place.kind ? [place.kind.name[locale]] : []), ...around].join(' · ');
}

/** `Resources · Caofeidian → Beijing · 2014 · 1 million t a day`: its ends unless they are its name. */
function route(flow: Flow, dataset: Dataset, { locale }: Speech): string {
  const layer = flowValue(dataset, layerOf(dataset), flow);
  return [
    layer?.name[locale],
    isCalledByEnds(dataset, flow, locale) ? null : flowEnds(dataset, flow, locale),
    flow.start && formatMoment(flow.start, locale),
    flow.magnitude && formatQuantity(flow.magnitude, dataset, locale),
  ]
    .filter(Boolean)
    .join(' · ');
}
