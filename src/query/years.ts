import { formatPeriod } from '../i18n/format';
import type { Writing } from '../i18n/writing';
import type { Dataset } from '../model/dataset';
import { memo } from '../model/memo';
import type { ViewState } from './view-state';

type Clock = Pick<ViewState, 'year'>;

/**
 * The year in which all flows of a dataset show: its last, unless some have ended before; null where
 * there is none. A view of that year is the same as one of all years.
 */
export const fullYear = memo((dataset: Dataset): number | null => {
  const last = dataset.extent.years?.[1] ?? null;
  const ends = dataset.flows.columns.end.values;
  return last === null || ends.some((end) => end !== null && end.year < last) ? null : last;
});

/** A year as a view holds it: null, for any, where all flows show in it. */
export function chosenYear(dataset: Dataset, year: number): number | null {
  return year === fullYear(dataset) ? null : year;
}

/** The year whose figures a view shows: the chosen one, else the last; null without any date. */
export function yearOf({ extent }: Dataset, { year }: Clock): number | null {
  return year ?? extent.years?.[1] ?? null;
}

/**
 * The time that the flows of a view are of: one year, as of which they are shown, or the first and the
 * last year of the data; empty without any date.
 */
export function timeOf(dataset: Dataset, { year }: Clock): readonly number[] {
  const asOf = year ?? fullYear(dataset);
  return asOf === null ? (dataset.extent.years ?? []) : [asOf];
}

/** `As of 2014` or `1850–2024`; empty without any date. */
export function timeText({ dataset, locale, messages }: Writing, view: Clock): string {
  const [first, last] = timeOf(dataset, view);
  if (first === undefined) return '';
  return last === undefined
    ? messages.timeline.asOf(String(first))
    : formatPeriod(first, last, locale);
}
