import { indicatorsOf } from '../../stats/indicators/registry';
import { networkOf } from '../../stats/network';
import type { Dataset } from '../../model/dataset';
import type { Locale, Localized } from '../../model/localized';
import type { EntryKind, SearchEntry } from './index/entry';
import { placeAndFlowEntries } from './index/place-and-flow-entries';
import { indicatorName } from '../../query/result-text';
import { hasContent } from '../../query/has-content';
import { pairId } from '../../query/pair';
import { PAGES, type PageKind } from '../../query/view-state';
import { rowCount, TABLES } from '../data/tables/rows';
import { OVERVIEW } from './address';
import type { NamingWords } from './naming-words';

/** Everything of a dataset that has a page, or a table, told of in one language. */
export function entriesOf(
  dataset: Dataset,
  locale: Locale,
  words: Readonly<Record<Locale, NamingWords>>,
  pinyinOf: (chinese: string) => string,
): SearchEntry[] {
  const own = words[locale];
  const inBoth = (name: (locale: Locale, words: NamingWords) => string): Localized => ({
    en: name('en', words.en),
    zh: name('zh', words.zh),
  });
  const nameIn = (each: Locale, id: string) => dataset.places.get(id)?.name[each] ?? id;
  const entryOf = (kind: EntryKind, id: string, name: Localized, context: string): SearchEntry => ({
    kind,
    id,
    name,
    context,
    pinyin: pinyinOf(name.zh),
  });
  return [
    ...placeAndFlowEntries(dataset, { locale, messages: own.messages }, pinyinOf),
    ...indicatorsOf(dataset).map((indicator) =>
      entryOf(
        'indicator',
        indicator.id,
        inBoth((each, { indicators }) =>
          indicatorName(indicator, { dataset, locale: each }, indicators),
        ),
        own.indicators.scope[indicator.scope],
      ),
    ),
    ...[...dataset.claims.values()].map(({ id, name, topic }) =>
      entryOf('claim', id, name, `${own.search.kind.claim} · ${own.claims.topic[topic] ?? topic}`),
    ),
    ...[...dataset.story.values()].map(({ id, name }, at) =>
      entryOf(
        'story',
        id,
        name,
        `${own.story.title} · ${own.story.step(at + 1, dataset.story.size)}`,
      ),
    ),
    ...dataset.relations.flatMap(({ places: [one, other], name }) => {
      const id = pairId(dataset, one, other);
      const called = inBoth((each, { face }) =>
        face.heading(nameIn(each, one), nameIn(each, other)),
      );
      return id === null ? [] : [entryOf('face', id, called, name[locale])];
    }),
    ...([OVERVIEW, ...PAGES] as const)
      .filter((page) => page === OVERVIEW || hasContent(dataset, page))
      .map((page) =>
        entryOf(
          'page',
          page,
          inBoth((each, words) =>
            PAGE_NAMES[page](words, networkOf(dataset)?.place.name[each] ?? ''),
          ),
          own.search.kind.page,
        ),
      ),
    ...TABLES.filter((table) => rowCount(dataset, table) > 0).map((table) =>
      entryOf(
        'table',
        table,
        inBoth((_, { data }) => data.table[table]),
        `${own.search.kind.table} · ${own.data.heading}`,
      ),
    ),
  ];
}

/** What the pages are called of which there is one; `network`: the place that is looked into. */
const PAGE_NAMES: Readonly<
  Record<PageKind | typeof OVERVIEW, (words: NamingWords, network: string) => string>
> = {
  [OVERVIEW]: ({ messages }) => messages.site.home,
  indicators: ({ indicators }) => indicators.heading,
  compare: ({ indicators }) => indicators.compare.heading,
  matrix: ({ matrix }) => matrix.heading,
  claims: ({ claims }) => claims.heading,
  outcomes: ({ later }) => later.heading,
  circular: ({ circular }, network) => circular.heading(network),
  data: ({ data }) => data.heading,
  reading: ({ messages }) => messages.site.reading,
};
