import { INDUSTRIES, type Industry } from '../../stats/economy';
import { figureOf } from '../../stats/look-up';
import { STRUCTURE } from '../../stats/secondary-industry';
import { decimalsOf, formatNumber } from '../../i18n/format';
import type { Messages } from '../../i18n/words';
import type { Dataset } from '../../model/dataset';
import type { Locale } from '../../model/localized';
import type { Observation } from '../../model/observation';

export { INDUSTRIES, type Industry };

/** The shares of the industries in one place and year, under a label: a bar of 100 percent. */
export interface ShareRow {
  readonly key: string;
  readonly label: string;
  readonly shares: Readonly<Record<Industry, Observation>>;
}

/** The shares of one place and year; null where one of the three is missing. */
export function sharesOf(dataset: Dataset, place: string, year: number): ShareRow['shares'] | null {
  const primary = figureOf(dataset, place, STRUCTURE.share.primary, year);
  const secondary = figureOf(dataset, place, STRUCTURE.share.secondary, year);
  const tertiary = figureOf(dataset, place, STRUCTURE.share.tertiary, year);
  return primary && secondary && tertiary ? { primary, secondary, tertiary } : null;
}

/** The number of a figure, to the decimals it bears, without its unit. */
export function numberOf(figure: Observation, locale: Locale): string {
  return formatNumber(figure.value, locale, decimalsOf(figure));
}

/** A series in words, by its first and last figure: the text of a chart for those who hear it. */
export function inWords(
  name: string,
  series: readonly Observation[],
  locale: Locale,
  messages: Messages,
  unit: string,
): string {
  const first = series[0];
  const last = series[series.length - 1];
  if (!first || !last) return '';
  const [start, end] = [first, last].map((each) => numberOf(each, locale) + unit);
  return messages.industry.from(
    name,
    String(first.year),
    String(last.year),
    start ?? '',
    end ?? '',
  );
}
