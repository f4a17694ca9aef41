import { groupBy } from '../../model/group-by';
import { VINTAGES, type LaterFigure, type VintageId } from '../../model/later';
import { economyFrom, type Economies, type Economy } from '../economy';
import { around } from '../interval';
import { known } from '../quantity';
import type { Structure } from '../structure';

/** Whose figures a calculation is of: one vintage, or the paper’s own tables. */
export type Basis = VintageId | 'paper';

/** Economies of one basis; nothing that is computed from them can hold a figure of another. */
export interface BasisEconomies {
  readonly basis: Basis;
  readonly economies: Economies;
  /** The official figures that an economy was made of; none of those of the paper. */
  readonly figuresOf: (region: string, year: number) => readonly LaterFigure[];
  /** True where the level of a region changes after the first of two years, up to the second. */
  readonly breaks: (region: string, after: number, upTo: number) => boolean;
}

/** The economies that each vintage has of these regions, for years in which it has GDP and all industries. */
export function vintageEconomies(
  figures: readonly LaterFigure[],
  regions: readonly string[],
  { gdp, value }: Structure,
): readonly BasisEconomies[] {
  const aggregates = [gdp, value.primary, value.secondary, value.tertiary];
  const own = figures.filter(
    ({ indicator, place }) => aggregates.includes(indicator) && regions.includes(place),
  );
  const byVintage = groupBy(own, ({ vintage }) => vintage);
  return VINTAGES.flatMap((basis): BasisEconomies[] => {
    const members = byVintage.get(basis) ?? [];
    const byCell = groupBy(members, ({ place, year }) => `${place} ${year}`);
    const figuresOf = (region: string, year: number) => byCell.get(`${region} ${year}`) ?? [];
    const made = new Map<string, Economy>();
    for (const [cell, all] of byCell) {
      const economy = economyOf(all, aggregates);
      if (economy) made.set(cell, economy);
    }
    if (made.size === 0) return [];
    const years = [...new Set(members.map(({ year }) => year))].sort((a, b) => a - b);
    return [
      {
        basis,
        economies: { regions, years, at: (region, year) => made.get(`${region} ${year}`) },
        figuresOf,
        breaks: (region, after, upTo) =>
          members.some(
            ({ place, year, marks }) =>
              place === region && year > after && year <= upTo && marks.includes('break'),
          ),
      },
    ];
  });
}

/** Null unless all four are given. What was computed as the rest of GDP is the rest of it here, too. */
function economyOf(figures: readonly LaterFigure[], aggregates: readonly string[]): Economy | null {
  const found = aggregates.map((id) => figures.find(({ indicator }) => indicator === id));
  const [gdp, primary, secondary, tertiary] = found;
  if (!gdp || !primary || !secondary || !tertiary) return null;
  const [y, a, b, c] = [gdp, primary, secondary, tertiary].map(({ value, halfWidth }) =>
    known(around(value, halfWidth), value),
  );
  if (!y || !a || !b || !c) return null;
  return primary.marks.includes('computed')
    ? { gdp: y, primary: y.minus(b).minus(c), secondary: b, tertiary: c }
    : economyFrom(a, c, y);
}
