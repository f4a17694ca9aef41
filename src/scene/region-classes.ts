import type { Dataset } from '../model/dataset';
import { classColour } from './style/classes';
import { colouringOf, isDiverging } from '../query/indicator-view';
import type { ViewState } from '../query/view-state';

/**
 * The colour of each region's class, by its name in the palette; null for a region without a value.
 * Empty where no indicator colours the regions: one of pairs is drawn as links between them.
 */
export function regionClasses(
  dataset: Dataset,
  view: ViewState,
): ReadonlyMap<string, string | null> {
  const colouring = colouringOf(dataset, view);
  if (!colouring || colouring.indicator.scope === 'pair') return new Map();
  const { classes, values } = colouring;
  return new Map(
    values.map(({ region, at }) => [
      region,
      at < 0 ? null : classColour(at, classes.length, isDiverging(colouring)),
    ]),
  );
}

export type ColourRegions = typeof regionClasses;
