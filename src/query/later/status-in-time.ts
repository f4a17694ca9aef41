import type { Stated } from '../../model/in-time';

/**
 * The last statement on a flow up to the end of a year; null where none is dated so early. After
 * `sourceYear`, up to which one source tells of every flow, null also where nothing later was found:
 * what once was is not taken to go on. `statements`: in the order of their dates.
 */
export function statedBy(
  statements: readonly Stated[],
  year: number,
  sourceYear: number,
): Stated | null {
  const known = statements.filter(({ when }) => when.year <= year);
  const isFollowed = statements.some(({ when }) => when.year > sourceYear);
  return year > sourceYear && !isFollowed ? null : (known.at(-1) ?? null);
}

/** How many flows come to another status in each year, for years in which any does. */
export function changesByYear(
  flows: Iterable<readonly Stated[]>,
  years: readonly [first: number, last: number],
): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const statements of flows) {
    const dated = statements.filter(({ when }) => when.year >= years[0] && when.year <= years[1]);
    const comes = new Set<number>();
    dated.forEach(({ status, when }, index) => {
      if (dated[index - 1]?.status !== status) comes.add(when.year);
    });
    for (const year of comes) counts.set(year, (counts.get(year) ?? 0) + 1);
  }
  return counts;
}
