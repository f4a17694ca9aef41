import { formatQuantity } from '../../i18n/amount';
import type { Dataset } from '../../model/dataset';
import type { Locale } from '../../model/localized';

/** What a label says of a flow; amount null: its amount is unknown. */
export interface FlowText {
  readonly name: string;
  readonly amount: string | null;
}

export function flowText(dataset: Dataset, locale: Locale, id: string): FlowText {
  const flow = dataset.flows.get(id);
  const amount = flow?.magnitude ?? null;
  return {
    name: flow?.name[locale] ?? '',
    amount: amount && formatQuantity(amount, dataset, locale),
  };
}
