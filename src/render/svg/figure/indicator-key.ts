import type { Writing } from '../../../i18n/writing';
import type { Words } from '../../../i18n/words';
import { classColour } from '../../../scene/style/classes';
import { colouringOf, isDiverging } from '../../../query/indicator-view';
import { pairColouring } from '../../../query/pair-view';
import { indicatorName, numberText, unitOf, valueText } from '../../../query/result-text';
import type { ViewState } from '../../../query/view-state';
import { element } from '../svg';
import { paint, text, widthOf } from '../text';

/** What the colours of the regions mean in a figure. */
export interface IndicatorKey {
  readonly name: string;
  /** The indicator, its year and its unit. */
  readonly title: string;
  readonly classes: readonly {
    readonly low: number;
    readonly high: number;
    readonly fill: string;
  }[];
  /** The lower bound of each class and the upper one of the last, as they are written. */
  readonly bounds: readonly string[];
  /** Each region with its value in words; `fill` is null where it has no colour. */
  readonly values: readonly {
    readonly name: string;
    readonly text: string;
    readonly fill: string | null;
  }[];
}

/** The key of a view's colours; null where no indicator colours the regions. */
export function indicatorKeyOf(
  atlas: Writing,
  view: ViewState,
  words: Words<'indicators'>,
): IndicatorKey | null {
  const { dataset, locale } = atlas;
  const colouring = colouringOf(dataset, view);
  if (!colouring) return null;
  const { indicator, values, year } = colouring;
  const pairs = pairColouring(dataset, view);
  const nameOf = (id: string) => dataset.places.get(id)?.name[locale] ?? id;
  // Links between regions have their widths, and no colours.
  const classes = pairs ? [] : colouring.classes;
  const fillAt = (at: number) => paint(classColour(at, classes.length, isDiverging(colouring)));
  const bounds = [...classes.map(({ low }) => low), ...classes.slice(-1).map(({ high }) => high)];
  const name = indicatorName(indicator, atlas, words);
  return {
    name,
    title: [name, year, unitOf(indicator, atlas)].filter((part) => part !== '').join(' · '),
    classes: classes.map(({ low, high }, at) => ({ low, high, fill: fillAt(at) })),
    bounds: bounds.map((bound) => valueText(indicator, bound, atlas)),
    values: pairs
      ? pairs.values.map(({ pair: [one, other], value }) => ({
          name: atlas.messages.pair(nameOf(one), nameOf(other)),
          text: numberText(indicator, value, atlas),
          fill: null,
        }))
      : values.map(({ region, value, at }) => ({
          name: nameOf(region),
          text: value ? numberText(indicator, value, atlas) : `(${words.noValue})`,
          fill: at < 0 ? null : fillAt(at),
        })),
  };
}

const STRIP = { step: 52, height: 10, top: 32 } as const;
const HEIGHT = 64;
const GAP = 20;

/** The key as markup, and how high it is. */
export function drawIndicatorKey({ title, classes, bounds, values }: IndicatorKey): {
  readonly markup: string;
  readonly height: number;
} {
  const swatch = (x: number, y: number, width: number, fill: string | null) =>
    element('rect', {
      class: 'class',
      x,
      y,
      width,
      height: STRIP.height,
      fill: fill ?? 'none',
      stroke: paint('ink-faint'),
      'stroke-width': 0.5,
      'stroke-dasharray': fill === null ? '2 2' : null,
    });
  const parts = [
    text(title, 0, 20, { weight: 500, kind: 'indicator' }),
    ...classes.map(({ fill }, at) => swatch(at * STRIP.step, STRIP.top, STRIP.step, fill)),
    ...bounds.map((bound, at) =>
      text(bound, at * STRIP.step, STRIP.top + STRIP.height + 13, {
        size: 10.5,
        ink: 'ink-soft',
        anchor: at === 0 ? 'start' : 'middle',
        kind: 'bound',
      }),
    ),
  ];
  let x = classes.length === 0 ? 0 : classes.length * STRIP.step + 2 * GAP;
  for (const { name, text: said, fill } of values) {
    const words = `${name} ${said}`;
    parts.push(
      classes.length === 0 ? '' : swatch(x, STRIP.top, STRIP.height, fill),
      text(words, x + STRIP.height + 6, STRIP.top + STRIP.height - 0.5, {
        ink: 'ink-soft',
        kind: 'value',
      }),
    );
    x += STRIP.height + 6 + widthOf(words) + GAP;
  }
  return { markup: parts.join(''), height: HEIGHT };
}
