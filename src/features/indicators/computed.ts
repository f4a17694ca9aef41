import type { Indicator } from '../../stats/indicators/indicator';
import { structureOf } from '../../stats/structure';
import type { Dataset } from '../../model/dataset';
import type { Observation } from '../../model/observation';

/**
 * The figure that a reference of an indicator's values speaks of: one of its own where the data
 * have them, else one that stands for all that are computed. Null where there are no figures.
 */
export function referredFigure(dataset: Dataset, indicator: Indicator): Observation | null {
  const of = (id: string) => dataset.observations.find((each) => each.indicator === id);
  const own = of(indicator.id);
  if (own) return own;
  const base = of(structureOf(dataset)?.gdp ?? '');
  return base ? { ...base, indicator: indicator.id, derivation: 'computed-indicator' } : null;
}
