import { dictionary } from '../../model/dictionary';
import type { Reading } from '../../stats/finding';
import type { Interval } from '../../stats/interval';
import { formatNumber, unitName, withUnit } from '../../i18n/format';
import type { Words } from '../../i18n/words';
import type { Dataset } from '../../model/dataset';
import type { Locale } from '../../model/localized';

/** What a reading is written with. */
export interface Writing {
  readonly dataset: Dataset;
  readonly locale: Locale;
  readonly words: Words<'claims'>;
}

/** Decimals that values of a unit are good to. */
const DECIMALS = dictionary({
  km: 1,
  miles: 1,
  times: 2,
  percent: 1,
  points: 2,
  '100m-yuan': 1,
  years: 1,
});

/** Readings that are changes, and so have a sign even where they rise. */
const SIGNED = ['change', 'growth', 'growth-yearly'];

/** What was measured: of what, where and when. */
export function readingName(reading: Reading, { dataset, locale, words }: Writing): string {
  const place = reading.place && dataset.places.get(reading.place)?.name[locale];
  return [
    words.reading[reading.id] ?? reading.id,
    place,
    reading.years && words.years(...reading.years),
  ]
    .filter(Boolean)
    .join(' · ');
}

/** What a reading gives: `71.0 km`, `−0.69 to −0.64 percentage points`, `3 of 4 steps`. */
export function readingValue(reading: Reading, writing: Writing): string {
  if (reading.id.startsWith('steps-')) {
    const [from = 0, to = 0] = reading.years ?? [];
    const [least, most] = reading.value;
    const count = least === most ? String(least) : writing.words.to(String(least), String(most));
    return writing.words.steps(count, to - from);
  }
  return figureText(reading.value, reading.unit, writing, SIGNED.includes(reading.id));
}

/** An interval with its unit, its ends rounded outwards; one number where both ends are the same. */
export function figureText(
  [low, high]: Interval,
  unit: string,
  { dataset, locale, words }: Writing,
  isSigned = false,
): string {
  const isWhole = Number.isInteger(low) && Number.isInteger(high);
  const decimals = isWhole ? 0 : (DECIMALS[unit] ?? 0);
  const sign = (value: number) => (isSigned && value > 0 ? '+' : '');
  const write = (value: number, rounding: 'floor' | 'ceil' | 'halfExpand') =>
    sign(value) +
    // Noise below what the unit is good to must not push an end outwards.
    formatNumber(Number(value.toPrecision(10)), locale, decimals, rounding).replace('-', '−');
  const least = write(low, low === high ? 'halfExpand' : 'floor');
  const most = write(high, low === high ? 'halfExpand' : 'ceil');
  const number = least === most ? least : words.to(least, most);
  return withUnit(number, unitName(dataset, unit, locale));
}
