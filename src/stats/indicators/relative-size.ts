import { allOf, type Aggregate, type Economies } from '../economy';
import { sum, type Quantity } from '../quantity';

/** Each of several quantities as a multiple of their mean. */
export function relativeSizes(all: readonly Quantity[]): Quantity[] {
  const total = sum(all);
  return all.map((each) => each.over(total).scaled(all.length));
}

/** The size of a region as a multiple of the mean of all regions. */
export function relativeSize(
  economies: Economies,
  region: string,
  year: number,
  aggregate: Aggregate,
): Quantity | null {
  const all = allOf(economies, year);
  if (!all) return null;
  return (
    relativeSizes(all.map((each) => each[aggregate]))[economies.regions.indexOf(region)] ?? null
  );
}
