import { allOf, type Aggregate, type Economies, type Economy } from '../economy';
import type { Quantity } from '../quantity';
import type { BetweenIndicator, Indicator, PairIndicator, RegionIndicator } from './indicator';
import { relativeSizes } from './relative-size';

/** What an indicator says of itself; what is left out is absent or does not hold. */
type Facts = Pick<Indicator, 'family' | 'unit' | 'formula'> &
  Partial<Pick<Indicator, 'part' | 'middle' | 'isNominal' | 'reference'>>;

function common(facts: Facts) {
  const { family, part = null } = facts;
  const id = part === null ? family : `${family}-${part}`;
  return { id, part, middle: null, isNominal: false, reference: null, ...facts };
}

/** One number for each region and year. */
export function regionIndicator(facts: Facts, of: RegionIndicator['of']): RegionIndicator {
  return { ...common(facts), scope: 'region', of };
}

/**
 * What changed in a region, up to a year, since the year before or the first year that there is;
 * null for a year without one before it.
 */
export function changeIndicator(
  facts: Facts,
  since: 'year before' | 'first year',
  change: (before: Economy, after: Economy, years: number) => Quantity,
): RegionIndicator {
  return regionIndicator(facts, (economies, region, year) => {
    const start = since === 'year before' ? year - 1 : (economies.years[0] ?? year);
    const [before, after] = [economies.at(region, start), economies.at(region, year)];
    return before && after && start < year ? change(before, after, year - start) : null;
  });
}

/** How two regions compare in a year. */
export function pairIndicator(
  facts: Facts,
  compare: (a: Economy, b: Economy) => Quantity,
): PairIndicator {
  return {
    ...common(facts),
    scope: 'pair',
    of(economies, a, b, year) {
      const [one, other] = [economies.at(a, year), economies.at(b, year)];
      return one && other ? compare(one, other) : null;
    },
  };
}

/** How unequal regions are in size in a year. */
export function inequalityIndicator(
  facts: Facts,
  aggregate: Aggregate,
  inequality: (sizes: readonly Quantity[]) => Quantity,
): BetweenIndicator {
  const sizesOf = (economies: Economies, year: number) =>
    allOf(economies, year)?.map((each) => each[aggregate]);
  return {
    ...common({ ...facts, part: aggregate }),
    scope: 'between',
    of(economies, year) {
      const sizes = sizesOf(economies, year);
      return sizes ? inequality(sizes) : null;
    },
    termOf(economies, region, year) {
      const terms = relativeSizes(sizesOf(economies, year) ?? []);
      return terms[economies.regions.indexOf(region)] ?? null;
    },
  };
}
