import { economyFrom, type Economies, type Economy } from '../economy';
import fc from 'fast-check';
import { contains, type Interval } from '../interval';
import { exact, known, type Quantity } from '../quantity';

/** An economy whose figures are beyond doubt. */
export function economy(primary: number, secondary: number, tertiary: number): Economy {
  return economyFrom(exact(primary), exact(tertiary), exact(primary + secondary + tertiary));
}

const size = fc.double({ min: 1, max: 1000, noNaN: true });
const within = fc.double({ min: -1, max: 1, noNaN: true });

/** An economy as it is known, and one that it may be. */
export interface Doubtful {
  readonly known: Economy;
  readonly actual: Economy;
}

/** Economies known to a hundredth, as those of the built-in package are. */
export const doubtful: fc.Arbitrary<Doubtful> = fc
  .tuple(
    fc.array(size, { minLength: 3, maxLength: 3 }),
    fc.array(within, { minLength: 3, maxLength: 3 }),
  )
  .map(([[a = 1, b = 1, c = 1], [x = 0, y = 0, z = 0]]) => {
    const half = 0.002 * Math.min(a, b, c);
    const about = (centre: number) => known([centre - half, centre + half]);
    const gdp = a + b + c;
    return {
      known: economyFrom(about(a), about(c), about(gdp)),
      actual: economyFrom(exact(a + x * half), exact(c + y * half), exact(gdp + z * half)),
    };
  });

export const exactEconomy: fc.Arbitrary<Economy> = doubtful.map(({ actual }) => actual);

/** The economies of regions named a, b, c, …: one list a year, from `first` on. */
export function economiesFrom(first: number, ...years: readonly Economy[][]): Economies {
  const names = 'abcdef';
  const regions = [...names].slice(0, years[0]?.length ?? 0);
  return {
    regions,
    years: years.map((_, at) => first + at),
    at: (region, year) => years[year - first]?.[regions.indexOf(region)],
  };
}

/** True where an interval holds a value, give or take the last digits. */
export function holds([low, high]: Interval, value: number): boolean {
  const slack = 1e-9 * Math.max(1, Math.abs(value));
  return contains([low - slack, high + slack], value);
}

/** True where what is known of a result holds its centre and what it actually is. */
export function isSound(result: Quantity, actual: Quantity): boolean {
  return contains(result.interval, result.value) && holds(result.interval, actual.value);
}
