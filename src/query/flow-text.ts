import { flowAmount } from '../i18n/amount';
import { formatYear } from '../i18n/format';
import type { Writing } from '../i18n/writing';
import type { Dataset } from '../model/dataset';
import { flowValue, progressOf } from '../model/facet';
import type { Flow } from '../model/flow';
import type { Locale } from '../model/localized';
import { amountOf } from '../stats/look-up';

/** From where to where a flow leads: `Beijing → Caofeidian`; `↔` of what leads both ways. */
export function flowEnds({ places }: Dataset, flow: Flow, locale: Locale): string {
  const end = (id: string) => places.get(id)?.name[locale] ?? id;
  return `${end(flow.origin)} ${flow.direction === 'mutual' ? '↔' : '→'} ${end(flow.destination)}`;
}

/** True of a flow that has no name but its ends. */
export function isCalledByEnds(dataset: Dataset, flow: Flow, locale: Locale): boolean {
  const plain = (text: string) => text.replace('↔', '→');
  return plain(flow.name[locale]) === plain(flowEnds(dataset, flow, locale));
}

/** What a list says of a flow beside its name: its ends unless they are its name, how far it has come, its year. */
export function flowDetails({ dataset, locale, messages }: Writing, flow: Flow): string[] {
  const progress = progressOf(dataset);
  const step = flowValue(dataset, progress, flow);
  return [
    isCalledByEnds(dataset, flow, locale) ? '' : flowEnds(dataset, flow, locale),
    // What has come as far as any goes without saying.
    step && step !== progress?.values.at(-1) ? step.name[locale] : '',
    flow.start ? formatYear(flow.start.year, locale) : '',
    dataset.inTime?.added.has(flow.id) ? messages.flow.later : '',
  ].filter(Boolean);
}

/** How much a flow carries; null where the data do not say. */
export function amountText(writing: Writing, flow: Flow): string | null {
  const { magnitude } = flow;
  return magnitude && flowAmount(magnitude, amountOf(writing.dataset, flow), writing);
}
