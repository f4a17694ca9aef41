import { unitName } from '../../i18n/scale';
import type { Dataset } from '../../model/dataset';
import type { Flow } from '../../model/flow';
import type { Locale } from '../../model/localized';
import { sortedBy } from '../../ui/sorted';

/** What a list of flows can be ordered by; `given`: as the page lists them. */
export const ORDERS = ['given', 'from', 'to', 'amount', 'date'] as const;
export type Order = (typeof ORDERS)[number];

interface Writing {
  readonly dataset: Dataset;
  readonly locale: Locale;
}

/**
 * Flows by the name of an end, from A on; by when they begin, the first before; by their amounts, the
 * largest before, those of one unit together, as units cannot be compared. Those without come last.
 */
export function inOrder(
  flows: readonly Flow[],
  order: Order,
  { dataset, locale }: Writing,
): readonly Flow[] {
  const texts = new Intl.Collator(locale);
  const end = (id: string) => dataset.places.get(id)?.name[locale] ?? id;
  switch (order) {
    case 'given':
      return flows;
    case 'from':
      return sortedBy(flows, ({ origin }) => end(origin), false, texts);
    case 'to':
      return sortedBy(flows, ({ destination }) => end(destination), false, texts);
    case 'date':
      return sortedBy(flows, ({ start }) => start?.iso, false);
    case 'amount': {
      const largestFirst = sortedBy(flows, ({ magnitude }) => magnitude?.value, true);
      const unit = ({ magnitude }: Flow) => magnitude && unitName(dataset, magnitude.unit, locale);
      return sortedBy(largestFirst, unit, false, texts);
    }
  }
}
