import { languageTag, type Locale } from '../model/localized';
import type { Period } from '../model/later';
import type { Moment } from '../model/moment';

/** A format is dear to make, so each is made once. */
function remembered<T>(make: (locale: Locale, detail: string) => T) {
  const made = new Map<string, T>();
  return (locale: Locale, detail: string): T => {
    const key = `${locale} ${detail}`;
    const format = made.get(key) ?? make(locale, detail);
    made.set(key, format);
    return format;
  };
}

/** English groups digits by commas; Chinese sets them without any mark. */
const numberFormat = remembered(
  (locale, decimals) =>
    new Intl.NumberFormat(regionOf(locale), {
      useGrouping: locale !== 'zh',
      minimumFractionDigits: decimals === '' ? 0 : Number(decimals),
      maximumFractionDigits: decimals === '' ? 20 : Number(decimals),
    }),
);

const dateFormat = remembered(
  (locale, iso) =>
    new Intl.DateTimeFormat(regionOf(locale), {
      timeZone: 'UTC',
      year: 'numeric',
      month: iso.length > 4 ? 'long' : undefined,
      day: iso.length > 7 ? 'numeric' : undefined,
    }),
);

/** English dates with the day first, as the source has them. */
function regionOf(locale: Locale): string {
  return locale === 'en' ? 'en-GB' : languageTag(locale);
}

/** Digits that arithmetic on binary fractions leaves behind are no digits of the number. */
export function withoutNoise(value: number): number {
  return Number(value.toPrecision(12));
}

/** From here on digits are no longer counted, but written as a power of ten: `1.5×10³⁰`. */
export const POWERS_FROM = 1e15;

/** A number with so many decimals; without any named, with those it has. Below zero with a minus. */
export function formatNumber(value: number, locale: Locale, decimals?: number): string {
  // A page's first format takes long to make, and small counts look the same in both languages.
  if (decimals === undefined && Number.isInteger(value) && value >= 0 && value < 1000) {
    return String(value);
  }
  if (Math.abs(value) >= POWERS_FROM) {
    const [digits = '', power = ''] = withoutNoise(value).toExponential().split('e+');
    return `${digits.replace('-', '−')}×10${power.replaceAll(/\d/g, (digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(digit)] ?? '')}`;
  }
  const text = numberFormat(locale, String(decimals ?? '')).format(withoutNoise(value));
  // Nothing is not less than nothing.
  return /^-[0.,]*$/.test(text) ? text.slice(1) : text.replace('-', '−');
}

/** `17 July 2014`, `July 2014`, `2014`; `2014年7月17日`, `2014年7月`, `2014年`. */
export function formatMoment({ iso }: Moment, locale: Locale): string {
  // Formats differ by precision only, so any date of the same length will do for the key.
  const precision = '0000-00-00'.slice(0, iso.length);
  return dateFormat(locale, precision).format(new Date(iso));
}

/** `2014`, or `April 2014 – May 2015`; `2014年`, `2014年4月—2015年5月`. */
export function formatSpan({ from, to }: Period, locale: Locale): string {
  const [start, end] = [formatMoment(from, locale), formatMoment(to, locale)];
  if (from.iso === to.iso) return start;
  return locale === 'zh' ? `${start}—${end}` : `${start} – ${end}`;
}

/** `2014`, `2014年`. */
export function formatYear(year: number, locale: Locale): string {
  return locale === 'zh' ? `${year}年` : String(year);
}

/** `2003–2014`, `since 2003` while it lasts; `2003—2014年`, `2003年起`. */
export function formatPeriod(start: number, end: number | null, locale: Locale): string {
  if (locale === 'zh') return end === null ? `${start}年起` : `${start}—${end}年`;
  return end === null ? `since ${start}` : `${start}–${end}`;
}
