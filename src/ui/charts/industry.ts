import type { Writing } from '../../i18n/writing';
import { INDUSTRIES, type Industry } from '../../stats/economy';
import { figureOf } from '../../stats/look-up';
import { structureOf } from '../../stats/structure';
import { figureNumber, tableScale } from '../../i18n/amount';
import { scaleName, withUnit } from '../../i18n/scale';
import type { Dataset } from '../../model/dataset';
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
  const share = structureOf(dataset)?.share;
  if (!share) return null;
  const [primary, secondary, tertiary] = INDUSTRIES.map((industry) =>
    figureOf(dataset, place, share[industry], year),
  );
  return primary && secondary && tertiary ? { primary, secondary, tertiary } : null;
}

/** A series in words, by its first and last figure: the text of a chart for those who hear it. */
export function inWords(
  name: string,
  series: readonly Observation[],
  { dataset, locale, messages }: Writing,
): string {
  const [first, last] = [series[0], series.at(-1)];
  if (!first || !last) return '';
  const unit = scaleName(tableScale(first.unit, dataset, locale), locale);
  const [start = '', end = ''] = [first, last].map((each) =>
    withUnit(figureNumber(each, dataset, locale), unit),
  );
  return messages.industry.from(name, String(first.year), String(last.year), start, end);
}
