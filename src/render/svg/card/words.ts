import { factsOf } from '../../../stats/look-up.ts';
import { formatObservation, formatQuantity } from '../../../i18n/amount.ts';
import { formatMoment } from '../../../i18n/format.ts';
import type { Messages } from '../../../i18n/words/index.ts';
import type { Dataset } from '../../../model/dataset.ts';
import { flowValue, layerOf, progressOf } from '../../../model/facet.ts';
import type { Flow } from '../../../model/flow.ts';
import { LOCALES, type Locale } from '../../../model/localized.ts';
import { flowNumbers, NO_NUMBERS, type Numbers } from '../../../scene/flows/numbers.ts';
import { flowLook, type FlowLook } from '../../../scene/style/flow-look.ts';
import { symbolOf, type SymbolName } from '../../../model/place.ts';
import { DEFAULT_VIEW, type Selection } from '../../../query/view-state.ts';
import { exchangeIn } from '../../../query/selectors.ts';
import { pendingOf } from '../../../query/sentences/statements.ts';
import { shownFlows } from '../../../query/shown.ts';

/** What kind of thing a card is about, as a sample or symbol with its name. */
export interface Chip {
  readonly text: string;
  readonly look:
    | { readonly kind: 'flow'; readonly look: FlowLook; readonly flow: Flow }
    | { readonly kind: 'place'; readonly symbol: SymbolName };
}

/** The page that a card is of. */
export interface CardPage {
  readonly locale: Locale;
  readonly selection: Selection;
  /** The name of what the page shows, without that of the site. */
  readonly name: string;
  readonly description: string;
}

/** All that a card says. */
export interface CardWords {
  readonly locale: Locale;
  readonly site: string;
  readonly chip: Chip | null;
  readonly name: string;
  /** The same name in the other language. */
  readonly otherName: string;
  readonly otherLocale: Locale;
  readonly gist: string;
  /** True of a gist that has to stand whole, though it is long. */
  readonly isWhole: boolean;
  /** What the map is about, in the order of the numbers that it has there; none of more than a few. */
  readonly listed: readonly string[];
  readonly source: string;
  readonly credits: string;
}

export function wordsOf(
  page: CardPage,
  otherName: string,
  dataset: Dataset,
  messages: Messages,
): CardWords {
  const { locale, name } = page;
  return {
    locale,
    site: dataset.about.name[locale],
    chip: chipOf(page, dataset),
    name: level(name),
    otherName: level(otherName),
    otherLocale: LOCALES.find((each) => each !== locale) ?? locale,
    gist: gistOf(page, dataset, messages),
    isWhole: page.selection.kind === 'claim',
    listed: [...cardNumbers(dataset, page.selection).keys()].map((id) =>
      level(dataset.flows.get(id)?.name[locale] ?? ''),
    ),
    source: dataset.title[locale],
    credits: messages.map.credits[dataset.basemap].short,
  };
}

/** More flows than this find no room in a list on a card. */
const MOST_LISTED = 5;

/** The numbers of the flows that a card lists, on its map and in its list. */
export function cardNumbers(dataset: Dataset, selection: Selection): Numbers {
  const numbers = flowNumbers(dataset, { ...DEFAULT_VIEW, selection });
  return numbers.size > MOST_LISTED ? NO_NUMBERS : numbers;
}

/** Lowered digits, which the faces lack, on the line: CO₂ as CO2. */
export function level(text: string): string {
  return text.replaceAll(/[₀-₉]/g, (digit) => digit.normalize('NFKC'));
}

function chipOf({ selection, locale }: CardPage, dataset: Dataset): Chip | null {
  if (selection.kind === 'flow') {
    const flow = dataset.flows.get(selection.id);
    if (!flow) return null;
    const layer = flowValue(dataset, layerOf(dataset), flow);
    const look = { kind: 'flow', look: flowLook(dataset, flow), flow } as const;
    return layer ? { text: layer.name[locale], look } : null;
  }
  const place = selection.kind === 'place' ? dataset.places.get(selection.id) : undefined;
  const symbol = place?.kind && symbolOf(place.kind);
  return symbol ? { text: place.kind.name[locale], look: { kind: 'place', symbol } } : null;
}

/** A flow's status, date and amount; what a place exchanges; else how the page describes itself. */
function gistOf(page: CardPage, dataset: Dataset, messages: Messages): string {
  const { selection, locale, description } = page;
  if (selection.kind === 'none') return dataset.about.tagline?.[locale] ?? description;
  // Claim, author and verdict: a part of it would say something else.
  if (selection.kind === 'claim') return description;
  if (selection.kind === 'flow') {
    const flow = dataset.flows.get(selection.id);
    return flow ? together(flowFacts(flow, dataset, locale, messages)) : description;
  }
  if (selection.kind === 'place') {
    const shown = shownFlows(dataset, DEFAULT_VIEW);
    const exchange = exchangeIn(dataset, selection.id, null, shown.rows());
    const ways = (['incoming', 'outgoing', 'mutual', 'internal'] as const).filter(
      (way) => exchange[way].length > 0,
    );
    if (ways.length === 0) return messages.place.noFlows;
    const progress = progressOf(dataset);
    const pending = pendingOf(dataset, Uint32Array.from(ways.flatMap((way) => [...exchange[way]])));
    const name = (step: string) => progress?.values.find(({ id }) => id === step)?.name[locale];
    return together([
      ...ways.map((way) => `${messages.place[way]}\u00A0${exchange[way].length}`),
      ...pending.map(({ step, count }) => `${name(step) ?? step}\u00A0${count}`),
    ]);
  }
  return firstSentence(description);
}

function flowFacts(flow: Flow, dataset: Dataset, locale: Locale, messages: Messages): string[] {
  const { magnitude, start } = flow;
  const progress = progressOf(dataset);
  const step = flowValue(dataset, progress, flow);
  const amount = factsOf(dataset, 'flow', flow.id).find(
    ({ value, unit }) => value === magnitude?.value && unit === magnitude.unit,
  );
  const since = start && messages.labelled(messages.flow.start, formatMoment(start, locale));
  return [
    step?.name[locale] ?? '',
    // What is not yet so has no date since which it is.
    step === progress?.values.at(-1) && since ? since : '',
    amount
      ? formatObservation(amount, dataset, locale, messages)
      : magnitude
        ? formatQuantity(magnitude, dataset, locale)
        : '',
  ].filter((fact) => fact !== '');
}

function together(facts: readonly string[]): string {
  return facts.join('\u00A0· ');
}

function firstSentence(text: string): string {
  return /^.*?(。|\.(?=\s|$))/.exec(text)?.[0] ?? text;
}
