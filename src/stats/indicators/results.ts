import type { Dataset } from '../../model/dataset';
import { economiesOf, type Economies } from '../economy';
import { regionsOf } from '../look-up';
import { pairsOf } from '../pairs';
import type { Quantity } from '../quantity';
import type { PairIndicator, StatisticalIndicator } from './indicator';

/** The number of one region for the map: for a pair, that with the region it is compared with. */
export function valueOnMap(
  indicator: StatisticalIndicator,
  economies: Economies,
  region: string,
  year: number,
  reference: string,
): Quantity | null {
  switch (indicator.scope) {
    case 'region':
      return indicator.of(economies, region, year);
    case 'pair':
      return region === reference ? null : indicator.of(economies, reference, region, year);
    case 'between':
      return indicator.termOf(economies, region, year);
  }
}

/** The region that others are compared with: the first that the reader chose, else the first. */
export function referenceOf(dataset: Dataset, chosen: readonly string[]): string {
  const regions = regionsOf(dataset);
  return chosen.find((id) => regions.includes(id)) ?? regions[0] ?? '';
}

/** All values that an indicator has in a year, of whatever it is of. */
export function valuesIn(
  indicator: StatisticalIndicator,
  dataset: Dataset,
  year: number,
): Quantity[] {
  const economies = economiesOf(dataset);
  const regions = regionsOf(dataset);
  const values =
    indicator.scope === 'pair'
      ? pairsOf(regions).map(([a, b]) => indicator.of(economies, a, b, year))
      : regions.map((region) => valueOnMap(indicator, economies, region, year, ''));
  return values.flatMap((value) => value ?? []);
}

/** The years for which an indicator has any value. */
export function yearsWith(indicator: StatisticalIndicator, dataset: Dataset): number[] {
  const years = new Set(
    dataset.observations
      .filter((each) => dataset.indicators.get(each.indicator)?.kind === 'series')
      .map(({ year }) => year),
  );
  return [...years]
    .sort((a, b) => a - b)
    .filter((year) => valuesIn(indicator, dataset, year).length > 0);
}

/** The pairs that a region is in, itself named first, whatever the order of the others. */
export function pairWith(
  indicator: PairIndicator,
  dataset: Dataset,
  region: string,
  year: number,
): { readonly other: string; readonly value: Quantity }[] {
  const economies = economiesOf(dataset);
  return regionsOf(dataset)
    .filter((other) => other !== region)
    .flatMap((other) => {
      const value = indicator.of(economies, region, other, year);
      return value ? [{ other, value }] : [];
    });
}
