import type { Words } from '../../i18n/words';
import type { Term } from '../../model/context';
import type { Dataset } from '../../model/dataset';
import type { Later, LaterSource, Mark, YearlyFigure } from '../../model/later';
import { LOCALES, type Locale, type Localized } from '../../model/localized';
import type { Bound, Indicator, Observation, Subject } from '../../model/observation';
import type { Source, SourceDocument } from '../../model/source';

/** The words about what is later, in each language. */
export type LaterWords = Readonly<Record<Locale, Words<'later'>>>;

/** One text of those words in each language. */
export function inWords(words: LaterWords, text: (words: Words<'later'>) => string): Localized {
  return { en: text(words.en), zh: text(words.zh) };
}

/** The derivation of what was computed from published figures. */
const COMPUTED = 'later-computed';

/** What marks say that a bound or a derivation says too. */
const SAID: readonly Mark[] = ['at-least', 'about', 'computed'];

/** The indicator that a series is of, beside those of the paper. */
const indicatorOf = (series: string) => `later-${series}`;

/** The series of later figures as facts of places and flows, with their units and formulas. */
export function figuresWith(
  { indicators, terms, observations }: Dataset,
  later: Later,
  words: LaterWords,
): Pick<Dataset, 'indicators' | 'terms' | 'observations'> {
  const flowOf = new Map(later.flows.flatMap(({ id, series }) => series.map((each) => [each, id])));
  const subjectOf = ({ series, place }: YearlyFigure): Subject | null => {
    const flow = flowOf.get(series);
    if (flow !== undefined) return { kind: 'flow', id: flow };
    return place === null ? null : { kind: 'place', id: place };
  };
  const told = later.yearly.flatMap((figure) => {
    const subject = subjectOf(figure);
    return subject ? [{ figure, subject }] : [];
  });
  const named = (kind: string, id: string) => later.terms.get(`${kind} ${id}`);
  const units = new Map(told.map(({ figure: { unit } }) => [unit, named('unit', unit)]));
  const series = new Map(told.map(({ figure }) => [figure.series, figure]));
  return {
    indicators: new Map([
      ...indicators,
      ...[...series].map(([id, { unit }]): [string, Indicator] => {
        const name = named('series', id) ?? { en: id, zh: id };
        const indicator = indicatorOf(id);
        return [
          indicator,
          { id: indicator, name, kind: 'fact', unit, description: name, role: null },
        ];
      }),
    ]),
    terms: [
      ...terms,
      ...[...units].flatMap(([id, name]): Term[] =>
        name ? [{ kind: 'unit', id, name, base: null }] : [],
      ),
      {
        kind: 'derivation',
        id: COMPUTED,
        name: inWords(words, ({ inTime }) => inTime.computed),
        base: null,
      },
    ],
    observations: [
      ...observations,
      ...told.map(({ figure, subject }) => observed(figure, subject, words)),
    ],
  };
}

function observed(figure: YearlyFigure, subject: Subject, words: LaterWords): Observation {
  const { series, year, amount, unit, marks, sources } = figure;
  const bound = (['at-least', 'about'] as const).find((each) => marks.includes(each));
  const others = marks.filter((mark) => !SAID.includes(mark));
  return {
    subject,
    indicator: indicatorOf(series),
    year,
    value: amount,
    interval: null,
    bound: bound ?? ('exact' satisfies Bound),
    unit,
    source: sources[0].id,
    derivation: marks.includes('computed') ? COMPUTED : null,
    caveat:
      others.length === 0
        ? null
        : inWords(words, ({ inTime, marks: text }) =>
            inTime.marked(others.map((it) => text[it]).join(' · ')),
          ),
  };
}

/** Later sources as those of a dataset: each is a document of its own. */
export function sourcesWith(
  { sources, documents }: Dataset,
  used: readonly LaterSource[],
  words: LaterWords,
): Pick<Dataset, 'sources' | 'documents'> {
  const dateOf = ({ date }: LaterSource) => date?.to.iso ?? '';
  const located = (source: LaterSource): Source => ({
    id: source.id,
    document: source.id,
    locator: Object.fromEntries(
      LOCALES.map((locale) => [
        locale,
        words[locale].inTime.source(source.publisher, dateOf(source)),
      ]),
    ) as Localized,
    page: null,
  });
  const cited = (source: LaterSource): SourceDocument => ({
    name: source.id,
    title: source.title,
    citation: [`${source.publisher}: ${source.title}`, dateOf(source)].filter(Boolean).join(', '),
    path: source.address,
    article: null,
  });
  return {
    sources: new Map([...sources, ...used.map((each) => [each.id, located(each)] as const)]),
    documents: new Map([...documents, ...used.map((each) => [each.id, cited(each)] as const)]),
  };
}
