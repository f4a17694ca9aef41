import type { Writing } from '../i18n/writing';
import { formatQuantity } from '../i18n/amount';
import { formatNumber } from '../i18n/format';
import { shownTotals } from '../query/totals';
import type { ViewState } from '../query/view-state';

/**
 * What comes into a place and goes out of it, in words: flows, or amounts in the unit that the view
 * has chosen. Empty where nothing does.
 */
export function totalText(
  { dataset, locale, messages }: Writing,
  view: ViewState,
  place: string,
): string {
  const { unit, totals } = shownTotals(dataset, view);
  const total = totals.find((each) => each.place === place);
  if (!total) return '';
  const say = (value: number) =>
    unit === null ? formatNumber(value, locale) : formatQuantity({ value, unit }, dataset, locale);
  return messages.legend.totalsOf(say(total.incoming), say(total.outgoing));
}
