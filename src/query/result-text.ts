import { dictionary } from '../model/dictionary';
import { economiesOf } from '../stats/economy';
import type { Indicator } from '../stats/indicators/indicator';
import { indicatorsOf } from '../stats/indicators/registry';
import { regionsOf } from '../stats/look-up';
import type { Interval } from '../stats/interval';
import { boundDecimals, decimalsOf, tableScale } from '../i18n/amount';
import { formatPeriod } from '../i18n/format';
import { numberIn, rangeIn, scaleName, withUnit, type Scale } from '../i18n/scale';
import type { Messages, Words } from '../i18n/words';
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

/** Computed values are no better than that, however narrow their bounds; ratios are small numbers. */
const MOST_DECIMALS = dictionary({ ratio: 3 });
const mostDecimals = ({ unit }: Indicator) => MOST_DECIMALS[unit] ?? 2;

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

/** What the indicators of a dataset are of: how many, for which regions and years. */
export function indicatorsLead(
  { dataset, locale, messages }: Writing & { readonly messages: Messages },
  words: Words<'indicators'>,
): string {
  const names = regionsOf(dataset).map((id) => dataset.places.get(id)?.name[locale] ?? id);
  const { years } = economiesOf(dataset);
  const [first, last] = [years[0], years.at(-1)];
  const period = first === undefined || last === undefined ? '' : formatPeriod(first, last, locale);
  return words.lead(indicatorsOf(dataset).length, messages.together(names), period);
}

/** True where the source itself prints the values, so that they are shown to its decimals. */
export function isPrinted({ id, formula }: Indicator, { dataset }: Writing): boolean {
  return (
    formula === null &&
    !dataset.observations.some((each) => each.indicator === id && each.derivation !== null)
  );
}

/** The unit of an indicator as it is written; nothing for a ratio. */
export function unitOf(indicator: Indicator, writing: Writing): string {
  if (indicator.unit === 'ratio') return '';
  if (indicator.unit === 'degrees') return '°';
  return scaleName(scaleFor(indicator, writing), writing.locale);
}

function scaleFor({ unit }: Indicator, { dataset, locale }: Writing): Scale {
  return tableScale(unit, dataset, locale);
}

/** A value of an indicator in the unit that `unitOf` names, such as a bound of its classes. */
export function valueText(indicator: Indicator, value: number, writing: Writing): string {
  return numberIn(scaleFor(indicator, writing), value, writing.locale);
}

/**
 * The number of a result, to the decimals it bears, without its unit. `printed`: as the source
 * prints it, which is not so where it was computed from what is.
 */
export function numberText(
  indicator: Indicator,
  { value, interval }: Result,
  writing: Writing,
  printed = isPrinted(indicator, writing),
): string {
  const decimals = decimalsOf({ interval, derivation: printed ? null : '' });
  const shown = Math.min(decimals ?? 2, printed ? Infinity : mostDecimals(indicator));
  return numberIn(scaleFor(indicator, writing), value, writing.locale, shown);
}

/** `0.76–0.77`: the bounds of a computed result; null for a printed value, which says it itself. */
export function rangeText(
  indicator: Indicator,
  { interval }: Result,
  writing: Writing,
  printed = isPrinted(indicator, writing),
): string | null {
  if (printed) return null;
  const decimals = boundDecimals(interval, mostDecimals(indicator)) ?? 2;
  return rangeIn(scaleFor(indicator, writing), interval, writing.locale, decimals);
}

/** A result with its unit. */
export function resultText(indicator: Indicator, result: Result, writing: Writing): string {
  return withUnit(numberText(indicator, result, writing), unitOf(indicator, writing));
}
