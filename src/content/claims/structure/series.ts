import type { Dataset } from '../../../model/dataset';
import * as interval from '../../../stats/interval';
import type { Interval } from '../../../stats/interval';
import { percent, tableYears, type Industry } from '../economy';
import { fitOfChange } from '../../../stats/finding';
import { type Measured } from '../finding';
import { READ, UNIT, type Measure, type Region } from './measures';

/** The values of one region in all years of the table. */
export interface Series {
  readonly place: Region;
  readonly years: readonly [number, number];
  readonly values: readonly Interval[];
  /** The last value less the first. */
  readonly change: Interval;
}

export function seriesOf(
  dataset: Dataset,
  measure: Measure,
  industry: Industry,
  place: Region,
): Series {
  const years = tableYears(dataset);
  const values = years.map((year) => READ[measure](dataset, place, industry, year));
  return {
    place,
    years: [Math.min(...years), Math.max(...years)],
    values,
    change: interval.subtract(values.at(-1) ?? [0, 0], values[0] ?? [0, 0]),
  };
}

export function changeOver(series: Series, measure: Measure, fit: Measured['fit']): Measured {
  const { place, years, change } = series;
  return { id: 'change', form: 'change', place, years, value: change, unit: UNIT[measure], fit };
}

/** How many steps from year to year surely went a way, and how many may have. */
export function stepsOf({ place, years, values }: Series, direction: 'up' | 'down'): Measured {
  const fits = values
    .slice(1)
    .map((value, index) =>
      fitOfChange(direction, interval.subtract(value, values[index] ?? value)),
    );
  const sure = fits.filter((fit) => fit === 'agrees').length;
  const possible = fits.filter((fit) => fit !== 'differs').length;
  const all = fits.length;
  return {
    id: `steps-${direction}`,
    form: 'steps',
    place,
    years,
    value: [sure, possible],
    unit: '',
    fit: sure === all ? 'agrees' : possible === all ? 'unsure' : 'differs',
  };
}

/** Growth over the years in percent, and the yearly rate that would give it. */
export function growthOf({ place, years, values }: Series): Measured[] {
  const ratio = interval.divide(values.at(-1) ?? [1, 1], values[0] ?? [1, 1]);
  if (!ratio) return [];
  const yearly = 1 / (years[1] - years[0]);
  const rate = ([low, high]: Interval): Interval => percent([low - 1, high - 1]);
  return [
    { id: 'growth', form: 'change', place, years, value: rate(ratio), unit: 'percent', fit: null },
    {
      id: 'growth-yearly',
      form: 'change',
      place,
      years,
      value: rate([ratio[0] ** yearly, ratio[1] ** yearly]),
      unit: 'percent',
      fit: null,
    },
  ];
}
