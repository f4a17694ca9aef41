import type { Dataset } from '../model/dataset';
import { economiesOf } from '../stats/economy';
import { classAt } from '../stats/indicators/classes';
import { pairsOf } from '../stats/pairs';
import { regionsOf } from '../stats/look-up';
import type { Quantity } from '../stats/quantity';
import { colouringOf, type Colouring } from './indicator-view';
import type { ViewState } from './view-state';

/** A pair of regions with its value, and which class that is in, from 0. */
export interface PairValue {
  readonly pair: readonly [string, string];
  readonly value: Quantity;
  readonly at: number;
}

/** The values of all pairs of regions in a view; null where it shows no indicator of pairs. */
export function pairColouring(
  dataset: Dataset,
  view: ViewState,
): (Pick<Colouring, 'indicator' | 'year'> & { readonly values: readonly PairValue[] }) | null {
  const colouring = colouringOf(dataset, view);
  if (colouring?.indicator.scope !== 'pair') return null;
  const { indicator, year, classes } = colouring;
  const values = pairsOf(regionsOf(dataset)).flatMap((pair): PairValue[] => {
    const value = indicator.of(economiesOf(dataset), ...pair, year);
    return value ? [{ pair, value, at: classAt(classes, value.value) }] : [];
  });
  return { indicator, year, values };
}
