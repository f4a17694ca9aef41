import type { Dataset } from '../model/dataset';
import { memo } from '../model/memo';
import { INDUSTRIES, type Industry } from '../model/observation';
import { figureOf, rangeOf, regionsOf, yearsOf } from './look-up';
import { known, type Quantity } from './quantity';
import { structureOf, type Structure } from './structure';

export { INDUSTRIES, type Industry } from '../model/observation';

/** What can be measured of an economy: an industry, or all of them. */
export const AGGREGATES = [...INDUSTRIES, 'gdp'] as const;
export type Aggregate = (typeof AGGREGATES)[number];

/** Value added and GDP of one region and year, in 100 million yuan at current prices. */
export type Economy = Readonly<Record<Aggregate, Quantity>>;

/**
 * An economy from what is known of it. The secondary industry is the rest of GDP, so that a
 * formula that uses both does not count the doubt of one twice.
 */
export function economyFrom(primary: Quantity, tertiary: Quantity, gdp: Quantity): Economy {
  return { primary, secondary: gdp.minus(primary).minus(tertiary), tertiary, gdp };
}

/** The share of an industry in GDP, between 0 and 1. */
export function shareOf(economy: Economy, industry: Industry): Quantity {
  return economy[industry].over(economy.gdp);
}

/** The economies of regions over the years: what indicators are computed from. */
export interface Economies {
  /** Ids of the regions, in reading order. */
  readonly regions: readonly string[];
  readonly years: readonly number[];
  /** Undefined where the data have no such figures. */
  at(region: string, year: number): Economy | undefined;
}

/** The economies of all regions in one year; null where one of them is missing. */
export function allOf(economies: Economies, year: number): Economy[] | null {
  const all = economies.regions.flatMap((region) => economies.at(region, year) ?? []);
  return all.length === economies.regions.length && all.length > 0 ? all : null;
}

/** The economies that a dataset holds, made once. */
export const economiesOf = memo((dataset: Dataset): Economies => {
  const structure = structureOf(dataset);
  const years = structure ? yearsOf(dataset, [structure.gdp]) : [];
  const regions = structure ? regionsOf(dataset) : [];
  const table = new Map<string, Economy>();
  const key = (region: string, year: number) => `${region} ${year}`;
  for (const id of regions) {
    for (const year of years) {
      const economy = structure && readEconomy(dataset, structure, id, year);
      if (economy) table.set(key(id, year), economy);
    }
  }
  return {
    regions: regions.filter((id) => years.some((y) => table.has(key(id, y)))),
    years,
    at: (region, year) => table.get(key(region, year)),
  };
});

function readEconomy(
  dataset: Dataset,
  { value, gdp: whole }: Structure,
  region: string,
  year: number,
): Economy | null {
  const [primary, tertiary, gdp] = [value.primary, value.tertiary, whole].map((indicator) =>
    figureOf(dataset, region, indicator, year),
  );
  if (!primary || !tertiary || !gdp) return null;
  const quantity = (figure: typeof primary) => known(rangeOf(figure), figure.value);
  return economyFrom(quantity(primary), quantity(tertiary), quantity(gdp));
}
