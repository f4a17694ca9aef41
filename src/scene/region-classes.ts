import type { Dataset } from '../model/dataset';
import { classColour } from './style/classes';
import { colouringOf, isDiverging } from '../query/indicator-view';
import type { ViewState } from '../query/view-state';

/**
 * The colour of each region's class, by its name in the palette; null for a region without a value.
 * Empty where no indicator colours the regions; the one that others are compared with has none.
 */
export function regionClasses(
  dataset: Dataset,
  view: ViewState,
): ReadonlyMap<string, string | null> {
  const colouring = colouringOf(dataset, view);
  if (!colouring) return new Map();
  const { classes, values, reference } = colouring;
  return new Map(
    values
      .filter(({ region }) => region !== reference)
      .map(({ region, at }) => [
        region,
        at < 0 ? null : classColour(at, classes.length, isDiverging(colouring)),
      ]),
  );
}

export type ColourRegions = typeof regionClasses;
