import { economiesOf } from '../../stats/economy';
import type { StatisticalIndicator } from '../../stats/indicators/indicator';
import { pairsOf } from '../../stats/pairs';
import { regionsOf } from '../../stats/look-up';
import type { Quantity } from '../../stats/quantity';
import type { Series } from '../../ui/charts/series';
import type { Locale } from '../../model/localized';
import type { Target } from '../../query/view-state';
import { numberText, type Writing } from '../../query/result-text';

/** One series of an indicator: of a region, of two, or of all together. */
export interface Column {
  readonly key: string;
  readonly names: Series['names'];
  /** What pointing at its values lights. */
  readonly target: Target | null;
  readonly valueIn: (year: number) => Quantity | null;
}

/** What stands between the names of two regions. */
const BETWEEN: Readonly<Record<Locale, string>> = { en: '–', zh: '—' };

/**
 * The series of an indicator, in reading order; of pairs those with the reference first, whose
 * values light the other region, as the map does.
 */
export function columnsOf(
  indicator: StatisticalIndicator,
  writing: Writing,
  reference: string,
  together: string,
): Column[] {
  const economies = economiesOf(writing.dataset);
  const regions = regionsOf(writing.dataset);
  switch (indicator.scope) {
    case 'region':
      return regions.map((region) => ({
        ...ofRegion(region, writing),
        valueIn: (year) => indicator.of(economies, region, year),
      }));
    case 'pair': {
      const ordered = [reference, ...regions.filter((region) => region !== reference)];
      return pairsOf(ordered).map(([a, b]) => ({
        key: JSON.stringify([a, b]),
        names: [
          { text: nameOf(a, writing), place: a },
          { text: BETWEEN[writing.locale], place: null },
          { text: nameOf(b, writing), place: b },
        ],
        target: { kind: 'place', id: b },
        valueIn: (year) => indicator.of(economies, a, b, year),
      }));
    }
    case 'between':
      return [
        {
          key: 'together',
          names: [{ text: together, place: null }],
          target: null,
          valueIn: (year) => indicator.of(economies, year),
        },
      ];
  }
}

/** What each region brings to an indicator of all of them. */
export function termsOf(indicator: StatisticalIndicator, writing: Writing): Column[] {
  if (indicator.scope !== 'between') return [];
  const economies = economiesOf(writing.dataset);
  return regionsOf(writing.dataset).map((region) => ({
    ...ofRegion(region, writing),
    valueIn: (year) => indicator.termOf(economies, region, year),
  }));
}

/** Columns as a chart draws them. */
export function seriesOf(
  columns: readonly Column[],
  indicator: StatisticalIndicator,
  years: readonly number[],
  writing: Writing,
): Series[] {
  return columns.map(({ key, names, target, valueIn }) => ({
    key,
    names,
    target,
    points: years.flatMap((year) => {
      const result = valueIn(year);
      return result
        ? [
            {
              year,
              value: result.value,
              interval: result.interval,
              text: numberText(indicator, result, writing),
            },
          ]
        : [];
    }),
  }));
}

/** The name of a column in one piece. */
export function columnName({ names }: Column): string {
  return names.map(({ text }) => text).join('');
}

function ofRegion(region: string, writing: Writing) {
  return {
    key: region,
    names: [{ text: nameOf(region, writing), place: region }],
    target: { kind: 'place', id: region } as const,
  };
}

function nameOf(place: string, { dataset, locale }: Writing): string {
  return dataset.places.get(place)?.name[locale] ?? place;
}
