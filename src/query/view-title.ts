import type { Messages } from '../i18n/words';
import type { Writing } from '../i18n/writing';
import type { Localized } from '../model/localized';
import { networkOf } from '../stats/network';
import { comparedPlaces } from './compared';
import { pairOf } from './pair';
import type { ViewState } from './view-state';

/** Of more values than this a title says how many there are. */
const MOST_NAMED = 3;

/**
 * What a view is called away from the atlas: what is chosen, and by which filters, such as `Langfang`,
 * `planned`. `indicator`: the name of the indicator that the page is of, as only its
 * words have it. Where nothing is chosen, the first part is the name of the data.
 */
export function viewTitle(
  writing: Writing,
  view: ViewState,
  indicator?: string,
): readonly [name: string, ...details: string[]] {
  const { dataset } = writing;
  const name = chosenName(writing, view, indicator) ?? dataset.about.name[writing.locale];
  return [name, ...filterTexts(writing, view)];
}

/** The name of what is chosen; null for the overview, and for what the data do not have. */
function chosenName(
  { dataset, locale, messages }: Writing,
  view: ViewState,
  indicator: string | undefined,
): string | null {
  const { selection, partner } = view;
  const { places, flows, story, claims } = dataset;
  const say = (found: { readonly name: Localized } | undefined) => found?.name[locale] ?? null;
  const place = (id: string) => say(places.get(id)) ?? id;
  switch (selection.kind) {
    case 'none':
      return null;
    case 'place':
      return partner === null
        ? say(places.get(selection.id))
        : messages.pair(place(selection.id), place(partner));
    case 'flow':
      return say(flows.get(selection.id));
    case 'story':
      return say(story.get(selection.id));
    case 'claim':
      return say(claims.get(selection.id));
    case 'indicator':
      return indicator ?? say(dataset.indicators.get(selection.id));
    case 'face':
      return (
        pairOf(dataset, selection.id)
          ?.map(({ name }) => name[locale])
          .reduce(messages.pair) ?? null
      );
    case 'compare':
      return messages.together(comparedPlaces(dataset, view).map(place));
    case 'circular':
      return say(networkOf(dataset)?.place);
    case 'matrix':
      return [view.from, view.to].some((end) => end !== null)
        ? messages.labelled(
            messages.site.matrix,
            messages.place.way(...cellNames(view, place, messages)),
          )
        : messages.site.matrix;
    default:
      return messages.site[selection.kind];
  }
}

function cellNames(
  { from, to }: ViewState,
  name: (id: string) => string,
  { legend }: Messages,
): [string, string] {
  const end = (id: string | null) => (id === null ? legend.anyPlace : name(id));
  return [end(from), end(to)];
}

/** What the filters of a view let through: the values of facets, and the first year. */
function filterTexts({ dataset, locale, messages }: Writing, view: ViewState): string[] {
  const facets = view.facets.flatMap(({ key, values }) => {
    const facet = dataset.facets.find((each) => each.key === key);
    if (!facet) return [];
    const names = facet.values
      .filter(({ id }) => values.includes(id))
      .map(({ name }) => messages.inSentence(name[locale]));
    if (names.length > 0 && names.length <= MOST_NAMED) return [messages.listed(names)];
    const chosen = messages.legend.chosen(names.length, facet.values.length);
    return [messages.labelled(facet.name[locale], chosen)];
  });
  const { since } = view;
  const first = since === null ? [] : [messages.labelled(messages.legend.since, String(since))];
  return [...facets, ...first];
}
