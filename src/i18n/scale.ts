import type { Dataset } from '../model/dataset';
import type { Locale } from '../model/localized';
import { roundOutwards, type Interval } from '../stats/interval';
import { formatNumber, POWERS_FROM, withoutNoise } from './format';

/** The words of large numbers, each with its power of ten, the largest first. */
const LARGE: Readonly<Record<Locale, readonly (readonly [power: number, word: string])[]>> = {
  en: [
    [9, 'billion'],
    [6, 'million'],
  ],
  zh: [
    [8, '亿'],
    [4, '万'],
  ],
};

/** How many decimals a number may have before such a word. */
const MOST_DECIMALS = 3;

/** A unit at the size in which a language writes it: `billion yuan`, `亿元`, `km²`. */
export interface Scale {
  /** An amount in the unit of the data has to be multiplied by ten to this power. */
  readonly shift: number;
  /** `billion`, `亿`; empty: none. */
  readonly word: string;
  /** The name of the unit itself. */
  readonly unit: string;
}

/** The name of a code, as the data package gives it. */
export function termName(dataset: Dataset, kind: string, id: string, locale: Locale): string {
  return dataset.terms.find((term) => term.kind === kind && term.id === id)?.name[locale] ?? id;
}

/** The name of a unit in which numbers stand as the data have them. */
export function unitName(dataset: Dataset, unit: string, locale: Locale): string {
  return termName(dataset, 'unit', unit, locale);
}

/**
 * The scale in which amounts of one unit are written together: with the largest word that leaves
 * none with more decimals than can be read. Of a range, `some` end is as large as the word; of the
 * cells of a table, `every` one.
 */
export function scaleOf(
  values: readonly number[],
  unit: string,
  dataset: Dataset,
  locale: Locale,
  reached: 'some' | 'every' = 'some',
): Scale {
  const term = dataset.terms.find(({ kind, id }) => kind === 'unit' && id === unit);
  const { id, power } = term?.base ?? { id: unit, power: 0 };
  const large = LARGE[locale].find(([size]) => {
    const shown = values
      .filter((value) => value !== 0)
      .map((value) => value * 10 ** (power - size));
    const isLarge = (value: number) => withoutNoise(Math.abs(value)) >= 1;
    return (
      shown.some(isLarge) &&
      (reached === 'some' || shown.every(isLarge)) &&
      shown.every((value) => value < POWERS_FROM && decimalsIn(value) <= MOST_DECIMALS)
    );
  });
  const [size, word] = large ?? [0, ''];
  return { shift: power - size, word, unit: unitName(dataset, id, locale) };
}

/** `billion yuan`, `亿元`: what stands in the caption of a table or at an axis. */
export function scaleName({ word, unit }: Scale, locale: Locale): string {
  return [word, unit].filter(Boolean).join(locale === 'en' ? ' ' : '');
}

/** A value as a number in a scale. `decimals`: of the unit of the data; undefined: all it has. */
export function numberIn(
  { shift }: Pick<Scale, 'shift'>,
  value: number,
  locale: Locale,
  decimals?: number,
): string {
  if (decimals === undefined) return formatNumber(value * 10 ** shift, locale);
  const shown = decimals - shift;
  // Zeros that only fill a large number up to its unit are not written: 19.5 billion.
  if (shift < 0 && shown > MOST_DECIMALS)
    return numberIn({ shift }, rounded(value, decimals), locale);
  return formatNumber(value * 10 ** shift, locale, Math.max(0, shown));
}

/** `22.2–22.4`, `−9.7 to −9.0`; `22.2～22.4`: the ends of an interval, rounded outwards. */
export function rangeIn(scale: Scale, range: Interval, locale: Locale, decimals?: number): string {
  const [low, high] = decimals === undefined ? range : roundOutwards(range, decimals);
  const [least, most] = [low, high].map((end) => numberIn(scale, end, locale, decimals));
  return joined(least ?? '', most ?? '', low < 0, locale);
}

/** Two ends of a range as one text. */
export function joined(least: string, most: string, isSigned: boolean, locale: Locale): string {
  if (locale === 'zh') return `${least}～${most}`;
  // A dash between numbers that have a sign of their own is one sign too many.
  return isSigned || /^[+−]/.test(least) ? `${least} to ${most}` : `${least}–${most}`;
}

/** A number and its unit: `15 million tonnes`, `45%`, `220平方公里`. */
export function withUnit(number: string, unit: string): string {
  const isTight = /^(?:[%‰℃\u2E80-\u9FFF]|°(?!C))/.test(unit);
  return isTight || unit === '' ? number + unit : `${number}\u00A0${unit}`;
}

/** How many decimals a number has. */
function decimalsIn(value: number): number {
  const [, digits = '', power = '0'] = /(?:\.(\d+))?(?:e([-+]\d+))?$/.exec(
    String(withoutNoise(value)),
  ) ?? ['', ''];
  return Math.max(0, digits.length - Number(power));
}

/** A value to so many decimals; undefined: as it is. */
export function rounded(value: number, decimals: number | undefined): number {
  return decimals === undefined ? value : Number(value.toFixed(decimals));
}
