import type { Dataset } from '../model/dataset';
import { languageTag, type Locale } from '../model/localized';
import type { Moment } from '../model/moment';
import type { Bound, Observation } from '../model/observation';
import type { Messages } from './words';

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

type Rounding = 'halfExpand' | 'floor' | 'ceil';

const numberFormat = remembered((locale, detail) => {
  const [decimals = '', roundingMode] = detail.split(' ');
  return new Intl.NumberFormat(regionOf(locale), {
    minimumFractionDigits: decimals === '' ? 0 : Number(decimals),
    maximumFractionDigits: decimals === '' ? 4 : Number(decimals),
    roundingMode: roundingMode as Rounding,
  });
});

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

/** A number with so many decimals; with as many as it has (up to four) where none are named. */
export function formatNumber(
  value: number,
  locale: Locale,
  decimals?: number,
  rounding: Rounding = 'halfExpand',
): string {
  // A page's first format takes long to make, and small counts look the same in both languages.
  if (decimals === undefined && Number.isInteger(value) && value >= 0 && value < 1000) {
    return String(value);
  }
  return numberFormat(locale, `${decimals ?? ''} ${rounding}`).format(value);
}

/** `23.1–23.3`, its ends rounded outwards. */
export function formatInterval(
  [low, high]: readonly [number, number],
  locale: Locale,
  decimals?: number,
): string {
  const least = formatNumber(low, locale, decimals, 'floor');
  return `${least}–${formatNumber(high, locale, decimals, 'ceil')}`;
}

const MOST_DECIMALS = 2;

/**
 * Decimals that an observation bears; undefined: those it has. A printed value is shown as it was
 * printed: 13.0 ± 0.05 as `13.0`, 1 ± 0.5 as `1`. A derived one to the first digit of its
 * interval's halfwidth: 23.2 ± 0.55 as `23.2`, 11,879 ± 8 as `11,879`.
 */
export function decimalsOf(
  { interval, derivation }: Pick<Observation, 'interval' | 'derivation'>,
  most = MOST_DECIMALS,
): number | undefined {
  if (interval === null || interval[0] === interval[1]) return undefined;
  const half = (interval[1] - interval[0]) / 2;
  const unit = derivation === null ? 2 * half : half;
  return Math.min(most, Math.max(0, Math.ceil(-Math.log10(unit) - 1e-6)));
}

/** The name of a code, as the data package gives it. */
export function termName(dataset: Dataset, kind: string, id: string, locale: Locale): string {
  return dataset.terms.find((term) => term.kind === kind && term.id === id)?.name[locale] ?? id;
}

export function unitName(dataset: Dataset, unit: string, locale: Locale): string {
  return termName(dataset, 'unit', unit, locale);
}

/** A number and its unit: `15 million t`, `45%`, `220平方千米`. */
export function withUnit(number: string, unit: string): string {
  const joined = /^[%°‰\u2E80-\u9FFF]/.test(unit);
  return joined || unit === '' ? number + unit : `${number}\u00A0${unit}`;
}

/** A value as its source words it: `about 220 km²`, `至少…`. */
export function boundText(bound: Bound, quantity: string, messages: Messages): string {
  return bound === 'exact' ? quantity : messages.bound[bound](quantity);
}

/** From here on a number is read more easily in words: `20 billion`, `200亿`. */
const LARGE: Readonly<Record<Locale, number>> = { en: 1e6, zh: 1e5 };

const largeFormat = remembered(
  (locale) =>
    new Intl.NumberFormat(regionOf(locale), {
      notation: 'compact',
      compactDisplay: 'long',
      maximumFractionDigits: 4,
    }),
);

/** A value with its unit: `20 billion US dollars`, `200亿美元`. */
export function formatQuantity(
  { value, unit }: { readonly value: number; readonly unit: string },
  dataset: Dataset,
  locale: Locale,
  decimals?: number,
): string {
  const number =
    Math.abs(value) >= LARGE[locale]
      ? largeFormat(locale, '').format(value)
      : formatNumber(value, locale, decimals);
  return withUnit(number, unitName(dataset, unit, locale));
}

/** The value of an observation with its unit and bound; derived ones to the decimals they bear. */
export function formatObservation(
  observation: Observation,
  dataset: Dataset,
  locale: Locale,
  messages: Messages,
): string {
  const quantity = formatQuantity(observation, dataset, locale, decimalsOf(observation));
  return boundText(observation.bound, quantity, messages);
}

/** What several amounts of one unit come to. */
interface Sum {
  readonly unit: string;
  readonly value: number;
  readonly interval: readonly [low: number, high: number];
  readonly isApproximate: boolean;
}

/** A sum with its unit and all that is in doubt: `12 projects (11–13)`, `at least about 5 km²`. */
export function formatSum(
  { unit, value, interval: [low, high], isApproximate }: Sum,
  dataset: Dataset,
  locale: Locale,
  messages: Messages,
): string {
  const say = (amount: number) => {
    const text = formatQuantity({ value: amount, unit }, dataset, locale);
    return isApproximate ? messages.bound.about(text) : text;
  };
  if (high === Infinity) return messages.bound['at-least'](say(low));
  if (low === high) return say(value);
  if (low === 0) return messages.bound['at-most'](say(high));
  const decimals = decimalsOf({ interval: [low, high], derivation: '' });
  const range = formatInterval([low, high], locale, decimals);
  return locale === 'zh' ? `${say(value)}（${range}）` : `${say(value)} (${range})`;
}

/** `17 July 2014`, `July 2014`, `2014`; `2014年7月17日`, `2014年7月`, `2014年`. */
export function formatMoment({ iso }: Moment, locale: Locale): string {
  // Formats differ by precision only, so any date of the same length will do for the key.
  const precision = '0000-00-00'.slice(0, iso.length);
  return dateFormat(locale, precision).format(new Date(iso));
}

/** `2003–2014`, `2003–` while it lasts. */
export function formatPeriod(start: number, end: number | null): string {
  return `${start}–${end ?? ''}`;
}
