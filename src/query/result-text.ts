import { dictionary } from '../model/dictionary';
import type { Indicator } from '../stats/indicators/indicator';
import type { Interval } from '../stats/interval';
import { decimalsOf, formatInterval, formatNumber, unitName, withUnit } from '../i18n/format';
import type { Words } from '../i18n/words';
import type { Dataset } from '../model/dataset';
import type { Locale } from '../model/localized';

/** What a result is written with. */
export interface Writing {
  readonly dataset: Dataset;
  readonly locale: Locale;
}

interface Result {
  readonly value: number;
  readonly interval: Interval;
}

/** Ratios are small numbers, so they bear more decimals. */
const MOST_DECIMALS = dictionary({ ratio: 3 });

/** What an indicator is called. */
export function indicatorName(
  { id, family, part }: Indicator,
  { dataset, locale }: Writing,
  words: Words<'indicators'>,
): string {
  const given = dataset.indicators.get(id);
  if (given) return given.name[locale];
  const name = words.family[family]?.name ?? family;
  return part === null ? name : words.named(name, words.part[part] ?? part);
}

/** True where the source itself prints the values, so that they are shown to its decimals. */
export function isPrinted({ id, formula }: Indicator, { dataset }: Writing): boolean {
  return (
    formula === null &&
    !dataset.observations.some((each) => each.indicator === id && each.derivation !== null)
  );
}

/** The unit of an indicator as it is written; nothing for a ratio. */
export function unitOf({ unit }: Indicator, { dataset, locale }: Writing): string {
  if (unit === 'ratio') return '';
  return unit === 'degrees' ? '°' : unitName(dataset, unit, locale);
}

function decimals({ unit }: Indicator, { interval }: Result, printed: boolean): number {
  return decimalsOf({ interval, derivation: printed ? null : '' }, MOST_DECIMALS[unit]) ?? 2;
}

/**
 * The number of a result, to the decimals it bears, without its unit. `printed`: as the source
 * prints it, which is not so where it was computed from what is.
 */
export function numberText(
  indicator: Indicator,
  result: Result,
  writing: Writing,
  printed = isPrinted(indicator, writing),
): string {
  const places = decimals(indicator, result, printed);
  return signed(formatNumber(result.value, writing.locale, places));
}

/** `0.76–0.77`: the interval of a computed result; null for a printed value, which says it itself. */
export function rangeText(
  indicator: Indicator,
  result: Result,
  writing: Writing,
  printed = isPrinted(indicator, writing),
): string | null {
  if (printed) return null;
  const [low, high] = result.interval;
  const places = decimals(indicator, result, printed);
  if (low >= 0) return formatInterval(result.interval, writing.locale, places);
  // A dash between numbers that have a sign of their own is one sign too many.
  const least = formatNumber(low, writing.locale, places, 'floor');
  const most = formatNumber(high, writing.locale, places, 'ceil');
  return `${signed(least)} … ${signed(most)}`;
}

/** A result with its unit. */
export function resultText(indicator: Indicator, result: Result, writing: Writing): string {
  return withUnit(numberText(indicator, result, writing), unitOf(indicator, writing));
}

/** With a minus sign, not a hyphen; and nothing is not less than nothing. */
function signed(number: string): string {
  return /^-[0.,]*$/.test(number) ? number.slice(1) : number.replace('-', '−');
}
