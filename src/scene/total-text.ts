import type { Writing } from '../i18n/writing';
import { formatQuantity } from '../i18n/amount';
import { formatNumber } from '../i18n/format';
import { shownTotals, totalsUnit } from '../query/totals';
import { exchangeIn } from '../query/selectors';
import { shownFlows } from '../query/shown';
import type { ViewState } from '../query/view-state';

/**
 * What comes into a place and goes out of it, in words: amounts in the unit that the view has chosen, and
 * by number what its circle counts, or without circles what its page counts. Empty where nothing does.
 */
export function totalText(words: Writing, view: ViewState, place: string): string {
  const { dataset, locale, messages } = words;
  if (!view.totals && totalsUnit(dataset, view) === null) return exchangeText(words, view, place);
  const { unit, totals } = shownTotals(dataset, view);
  const total = totals.find((each) => each.place === place);
  if (!total) return '';
  const say = (value: number) =>
    unit === null ? formatNumber(value, locale) : formatQuantity({ value, unit }, dataset, locale);
  return messages.legend.totalsOf(say(total.incoming), say(total.outgoing));
}

/** How many flows come into a place with all that lies in it, go out of it, both, and stay within it. */
function exchangeText({ dataset, locale, messages }: Writing, view: ViewState, id: string): string {
  const exchange = exchangeIn(dataset, id, null, shownFlows(dataset, view).rows());
  return (['incoming', 'outgoing', 'mutual', 'internal'] as const)
    .filter((way) => exchange[way].length > 0)
    .map((way) =>
      messages.labelled(messages.place[way], formatNumber(exchange[way].length, locale)),
    )
    .join(' · ');
}
