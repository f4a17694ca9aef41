import { classAt, classesOf, type ValueClass } from '../stats/indicators/classes';
import type { StatisticalIndicator } from '../stats/indicators/indicator';
import { indicatorOf } from '../stats/indicators/registry';
import { referenceOf, valueOnMap, yearsWith } from '../stats/indicators/results';
import { regionsOf } from '../stats/look-up';
import { economiesOf } from '../stats/economy';
import { nearestYear } from '../stats/look-up';
import type { Quantity } from '../stats/quantity';
import type { Dataset } from '../model/dataset';
import { shownIndicator } from './selectors';
import type { ViewState } from './view-state';
import { yearOf } from './years';

/** A region as an indicator colours it. */
export interface RegionValue {
  readonly region: string;
  readonly value: Quantity | null;
  /** Which class the value is in, from 0; -1 without a value. */
  readonly at: number;
}

/** How an indicator colours the regions. */
export interface Colouring {
  readonly indicator: StatisticalIndicator;
  readonly years: readonly number[];
  /** The year of the values: the nearest to that of the view. */
  readonly year: number;
  /** The same classes for every year. */
  readonly classes: readonly ValueClass[];
  readonly values: readonly RegionValue[];
}

/** The colours of the regions in a view; null where it asks for none, or there are no figures. */
export function colouringOf(dataset: Dataset, view: ViewState): Colouring | null {
  const id = shownIndicator(view);
  const indicator = id === null ? undefined : indicatorOf(dataset, id);
  if (!indicator || indicator.scope === 'flow') return null;
  const years = yearsWith(indicator, dataset);
  const year = nearestYear(years, yearOf(dataset, view));
  if (year === undefined) return null;
  const economies = economiesOf(dataset);
  const regions = regionsOf(dataset);
  const reference = referenceOf(dataset, view.compare);
  const at = (region: string, when: number) =>
    valueOnMap(indicator, economies, region, when, reference);
  // Classes of all years, and of all pairs, so that a colour means the same whatever is chosen.
  const bases = indicator.scope === 'pair' ? regions : [reference];
  const every = bases.flatMap((base) =>
    years.flatMap((when) =>
      regions.flatMap(
        (region) => valueOnMap(indicator, economies, region, when, base)?.value ?? [],
      ),
    ),
  );
  const classes = classesOf(every, indicator.scope === 'between' ? 1 : indicator.middle);
  return {
    indicator,
    years,
    year,
    classes,
    values: regions.map((region) => {
      const value = at(region, year);
      return { region, value, at: value ? classAt(classes, value.value) : -1 };
    }),
  };
}

/** True where the classes part at a middle, and so have two hues. */
export function isDiverging({ indicator }: Colouring): boolean {
  return indicator.scope === 'between' || indicator.middle !== null;
}
