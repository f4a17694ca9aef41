import { groupBy } from '../../model/group-by';
import type { LaterFigure, VintageId } from '../../model/later';
import { around, divide, type Interval } from '../interval';

/** The figures of one place and indicator in one vintage, by year: all that may be set in relation. */
export interface VintageSeries {
  readonly vintage: VintageId;
  readonly place: string;
  readonly figures: readonly LaterFigure[];
}

/** The figures of an indicator, parted by vintage and place: figures of two parts never meet. */
export function vintageSeries(
  figures: readonly LaterFigure[],
  indicator: string,
): readonly VintageSeries[] {
  const own = figures.filter((figure) => figure.indicator === indicator);
  const parts = groupBy(own, ({ vintage, place }) => `${vintage} ${place}`);
  return [...parts.values()].flatMap((members) => {
    const [first] = members;
    if (!first) return [];
    const inOrder = [...members].sort((a, b) => a.year - b.year);
    return [{ vintage: first.vintage, place: first.place, figures: inOrder }];
  });
}

/** True where a figure follows on the one before it: the next year, at no break of the level. */
function follows(figure: LaterFigure, before: LaterFigure | undefined): boolean {
  return before?.year === figure.year - 1 && !figure.marks.includes('break');
}

/** The stretches of a series along which a line may run: neighbouring years without a break. */
export function stretchesOf({ figures }: VintageSeries): readonly (readonly LaterFigure[])[] {
  const stretches: LaterFigure[][] = [];
  for (const figure of figures) {
    const last = stretches.at(-1);
    if (last && follows(figure, last.at(-1))) last.push(figure);
    else stretches.push([figure]);
  }
  return stretches;
}

/**
 * The change from the year before to `year` inside one series, as a ratio less one, with the bounds
 * that rounding allows; null for the first year, after a gap, and across a break.
 */
export function growthIn({ figures }: VintageSeries, year: number): Interval | null {
  const at = figures.findIndex((figure) => figure.year === year);
  const [figure, before] = [figures[at], figures[at - 1]];
  if (!figure || !before || !follows(figure, before)) return null;
  const ratio = divide(
    around(figure.value, figure.halfWidth),
    around(before.value, before.halfWidth),
  );
  return ratio && [ratio[0] - 1, ratio[1] - 1];
}
