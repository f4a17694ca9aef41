import { formatNumber } from '../../i18n/format';
import type { Messages } from '../../i18n/words';
import type { Locale } from '../../model/localized';

/**
 * Three digits, and every digit before the point: 0.853, 12.3, 1,235. More would feign an accuracy
 * that no click on a map has.
 */
export function measuredNumber(value: number, locale: Locale): string {
  const digits = value < 1e-3 ? 0 : Math.floor(Math.log10(value)) + 1;
  return formatNumber(value, locale, Math.max(0, Math.min(3, 3 - digits)));
}

export function lengthText(km: number, locale: Locale, words: Messages['measure']): string {
  return words.km(measuredNumber(km, locale));
}

export function areaText(km2: number, locale: Locale, words: Messages['measure']): string {
  return words.km2(measuredNumber(km2, locale));
}
