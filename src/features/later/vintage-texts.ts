import type { Component } from 'svelte';
import { formatRange, tableScale } from '../../i18n/amount';
import { numberIn } from '../../i18n/scale';
import type { Words } from '../../i18n/words';
import type { Dataset } from '../../model/dataset';
import { groupBy } from '../../model/group-by';
import {
  VINTAGES,
  type Later,
  type LaterFigure,
  type Mark,
  type VintageId,
} from '../../model/later';
import type { Locale } from '../../model/localized';
import { growthIn, stretchesOf, vintageSeries } from '../../stats/later/vintages';
import type { PublisherText } from './texts';

/** A figure in the language of a page. */
export interface VintageFigure {
  readonly year: number;
  readonly value: number;
  readonly text: string;
  /** The change on the year before, in per cent with its bounds; null where none may be computed. */
  readonly growth: string | null;
  readonly marks: readonly Mark[];
  readonly source: PublisherText;
}

/** The figures of a place in one vintage, in stretches along which a line may run. */
export interface PlaceFigures {
  readonly place: string;
  readonly stretches: readonly (readonly VintageFigure[])[];
}

/** One vintage of an indicator, in the language of a page. */
export interface VintageText {
  readonly id: VintageId;
  readonly name: string;
  readonly what: string;
  readonly breaks: string;
  readonly places: readonly PlaceFigures[];
}

/** The official figures of an indicator, with the words and the component to show them. */
export interface LoadedVintages {
  readonly indicator: string;
  readonly vintages: readonly VintageText[];
  readonly words: Words<'later'>;
  readonly Section: Component<Omit<LoadedVintages, 'Section'>>;
}

/** The official figures of an indicator by vintage; null where there are none. */
export function vintagesOf(
  indicator: string,
  later: Later,
  dataset: Dataset,
  locale: Locale,
): readonly VintageText[] | null {
  const order = new Map([...dataset.places.keys()].map((id, at) => [id, at]));
  const series = vintageSeries(later.figures, indicator).filter(({ place }) => order.has(place));
  const byVintage = groupBy(series, ({ vintage }) => vintage);
  const texts = VINTAGES.flatMap((id): VintageText[] => {
    const vintage = later.vintages.get(id);
    const members = byVintage.get(id);
    if (!vintage || !members) return [];
    const inOrder = [...members].sort(
      (a, b) => (order.get(a.place) ?? 0) - (order.get(b.place) ?? 0),
    );
    const figureText = (figure: LaterFigure, growth: VintageFigure['growth']): VintageFigure => ({
      year: figure.year,
      value: figure.value,
      text: numberIn(
        tableScale(figure.unit, dataset, locale),
        figure.value,
        locale,
        decimalsOf(figure),
      ),
      growth,
      marks: figure.marks,
      source: figure.sources[0],
    });
    return [
      {
        id,
        name: vintage.name[locale],
        what: vintage.what[locale],
        breaks: vintage.breaks[locale],
        places: inOrder.map((each) => ({
          place: each.place,
          stretches: stretchesOf(each).map((stretch) =>
            stretch.map((figure) => {
              const growth = figure.unit === 'percent' ? null : growthIn(each, figure.year);
              const percent = growth && ([growth[0] * 100, growth[1] * 100] as const);
              return figureText(
                figure,
                percent &&
                  formatRange(percent, 'percent', dataset, locale, { most: 1, isSigned: true }),
              );
            }),
          ),
        })),
      },
    ];
  });
  return texts.length > 0 ? texts : null;
}

/** The decimals that a figure was printed with, which its half-width tells. */
function decimalsOf({ value, halfWidth }: LaterFigure): number {
  if (Number.isInteger(value) && halfWidth >= 0.5) return 0;
  return Math.max(0, Math.round(-Math.log10(halfWidth * 2)));
}

/** The vintage that shows unless another is chosen: the one with most figures. */
export function fullestOf(vintages: readonly VintageText[]): VintageText | undefined {
  const count = ({ places }: VintageText) =>
    places.reduce((sum, { stretches }) => sum + stretches.flat().length, 0);
  return [...vintages].sort((a, b) => count(b) - count(a))[0];
}
