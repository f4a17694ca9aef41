import type { Dataset } from '../../model/dataset';
import type { Industry } from '../../model/observation';
import { yearsOf } from '../../stats/look-up';
import * as interval from '../../stats/interval';
import type { Interval } from '../../stats/interval';
import { deriveSecondary, printedOf, STRUCTURE } from '../secondary-industry';

export type { Industry } from '../../model/observation';

/** The three regions, in the order of the tables. */
export const REGIONS = ['beijing', 'tianjin', 'hebei'] as const;

/** The years that the tables of the three industries have. */
export function tableYears(dataset: Dataset): number[] {
  return yearsOf(dataset, Object.values(STRUCTURE.share));
}

/** Value added in 100 million yuan: as printed, or derived for the secondary industry. */
export function valueOf(
  dataset: Dataset,
  place: string,
  industry: Industry,
  year: number,
): Interval {
  const printed = printedAt(dataset, place, year);
  if (industry !== 'secondary') return printed[`${industry}Value`];
  const derived = deriveSecondary(printed).value;
  if (!derived) throw new Error(`The tables disagree on ${place} in ${year}`);
  return derived.interval;
}

/**
 * Share of GDP in percent, narrowed by both tables: what is printed (or, for the secondary
 * industry, what the other two leave) and value added over the GDP that both tables allow.
 */
export function shareOf(
  dataset: Dataset,
  place: string,
  industry: Industry,
  year: number,
): Interval {
  const printed = printedAt(dataset, place, year);
  const derived = deriveSecondary(printed);
  const stated = industry === 'secondary' ? derived.share.interval : printed[`${industry}Share`];
  const computed = derived.gdp && percentOf(printed, industry, derived.gdp.interval);
  return (computed && interval.intersect(stated, computed)) ?? stated;
}

/** An industry's percentage of a whole; for the secondary, what the other two leave of it. */
function percentOf(
  printed: ReturnType<typeof printedAt>,
  industry: Industry,
  gdp: Interval,
): Interval | null {
  if (industry === 'secondary') {
    const others = interval.add(printed.primaryValue, printed.tertiaryValue);
    const share = interval.divide(others, gdp);
    return share && interval.subtract([100, 100], percent(share));
  }
  const share = interval.divide(printed[`${industry}Value`], gdp);
  return share && percent(share);
}

/** A part in a hundred. */
export function percent([low, high]: Interval): Interval {
  return [low * 100, high * 100];
}

function printedAt(dataset: Dataset, place: string, year: number) {
  const printed = printedOf(dataset, place, year);
  if (!printed) throw new Error(`The tables have no ${place} in ${year}`);
  return printed;
}
