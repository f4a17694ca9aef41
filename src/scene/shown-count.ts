import { formatNumber } from '../i18n/format';
import type { Writing } from '../i18n/writing';
import { focusOf } from '../query/selectors';
import { shownFlows } from '../query/shown';
import type { ViewState } from '../query/view-state';
import { restOf } from './flows/targets';

/** How many flows a map shows of what is chosen, and how many it keeps back. */
export interface ShownCount {
  /** `3 of 41 at Langfang`, `All 41 flows shown`. */
  readonly text: string;
  /** Those that the filters keep back. */
  readonly hidden: number;
  /** Those that the view is not about: the map leaves them out, or draws them faintly. */
  readonly rest: number;
}

/** The one count of a page and of its figure. `isSummed`: the map draws sums of flows, not each. */
export function shownCount(
  { dataset, locale, messages }: Writing,
  view: ViewState,
  isSummed: boolean,
): ShownCount {
  const words = messages.legend;
  const { selection } = view;
  const all = dataset.flows.size;
  const shown = shownFlows(dataset, view).count;
  const hidden = all - shownFlows(dataset, { ...view, others: true }).count;
  const rest = restOf(dataset, view);
  const isFocused = focusOf(dataset, view) !== null;
  const focused = isFocused ? shownFlows(dataset, { ...view, others: false }).count : shown;
  const [some, of] = [focused, all].map((count) => formatNumber(count, locale)) as [string, string];
  const text = () => {
    if (isFocused && selection.kind === 'place') {
      const name = dataset.places.get(selection.id)?.inSentence[locale] ?? '';
      return words.atPlace(some, of, name);
    }
    if (isFocused && selection.kind === 'story') return words.inStep(some, of);
    if (isFocused && (selection.kind === 'face' || selection.kind === 'compare'))
      return words.between(some, of);
    if (isFocused) return words.inCell(some, of);
    if (selection.kind === 'flow') return words.inCell(formatNumber(shown - rest, locale), of);
    if (rest > 0 && !view.rest) return words.restHidden(rest);
    if (hidden > 0) return messages.timeline.shown(formatNumber(shown, locale), of);
    return isSummed ? messages.clusters.chosen(of) : words.allShown(all);
  };
  return { text: text(), hidden, rest };
}
