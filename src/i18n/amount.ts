import type { Dataset } from '../model/dataset';
import type { Locale } from '../model/localized';
import { memo } from '../model/memo';
import type { Bound, Observation } from '../model/observation';
import { roundOutwards, type Interval } from '../stats/interval';
import { singular } from './plural';
import { joined, numberIn, rangeIn, rounded, scaleOf, withUnit, type Scale } from './scale';
import type { Messages } from './words';

/**
 * How amounts are written, in one place for pages, charts, texts read aloud, figures, cards and
 * exports: from a value and its unit, as each language writes large numbers, ranges and bounds.
 */

function withScale(number: string, { word, unit }: Scale, locale: Locale): string {
  if (word === '') return withUnit(number, number === '1' ? singular(unit, locale) : unit);
  return withUnit(withUnit(number, word), unit);
}

interface Amount {
  readonly value: number;
  readonly unit: string;
}

/** A value with its unit: `20 billion US dollars`, `200亿美元`. */
export function formatQuantity(
  { value, unit }: Amount,
  dataset: Dataset,
  locale: Locale,
  decimals?: number,
): string {
  const scale = scaleOf([rounded(value, decimals)], unit, dataset, locale);
  return withScale(numberIn(scale, value, locale, decimals), scale, locale);
}

interface RangeStyle {
  /** The most decimals; none named: as many as the width of the interval bears. */
  readonly most?: number;
  /** True for a change, which has a sign where it rises, too. */
  readonly isSigned?: boolean;
}

/**
 * An interval with its unit, its ends rounded outwards to the decimals that its width bears:
 * `8.555–8.565 km²`, `19.5–20.5 billion US dollars`; `50万～150万吨/日`, `1000吨～1万吨`. One value
 * where both ends are the same.
 */
export function formatRange(
  range: Interval,
  unit: string,
  dataset: Dataset,
  locale: Locale,
  { most: mostDecimals, isSigned = false }: RangeStyle = {},
): string {
  const decimals = boundDecimals(range, mostDecimals);
  const [low, high] =
    decimals === undefined
      ? range.map((end) => rounded(end, mostDecimals))
      : roundOutwards(range, decimals);
  const scaleFor = (...values: number[]) => scaleOf(values, unit, dataset, locale);
  const write = (scale: Scale, value: number) =>
    (isSigned && value > 0 ? '+' : '') + numberIn(scale, value, locale, decimals);
  const common = scaleFor(low, high);
  if (low === high) return withScale(write(common, low), common, locale);
  if (locale === 'en') {
    const number = joined(write(common, low), write(common, high), low < 0, locale);
    return withScale(number, common, locale);
  }
  // In Chinese each end has its own word; the unit stands once, unless a word parts it from an end.
  const [least, most] = [scaleFor(low), scaleFor(high)];
  if (least.word !== most.word) {
    return [low, high].map((value) => formatQuantity({ value, unit }, dataset, locale)).join('～');
  }
  const isEach = /^[%‰℃°]/.test(most.unit);
  const first = withScale(write(least, low), isEach ? least : { ...least, unit: '' }, locale);
  return joined(first, withScale(write(most, high), most, locale), false, locale);
}

/**
 * Decimals that tell the ends of an interval apart from its middle, 8.56 ± 0.005 as 8.555–8.565;
 * undefined, for those that it has, where both are the same.
 */
export function boundDecimals([low, high]: Interval, most = Infinity): number | undefined {
  return low === high ? undefined : Math.min(most, decimalsFor((high - low) / 2));
}

function decimalsFor(width: number): number {
  return Math.max(0, Math.ceil(-Math.log10(width) - 1e-6));
}

/**
 * Decimals that an observation bears; undefined: those it has. A printed value is shown as it was
 * printed: 13.0 ± 0.05 as `13.0`, 1 ± 0.5 as `1`. A derived one has those of its bounds: 23.2 ± 0.55
 * as `23.2`, 11,879 ± 8 as `11,879`.
 */
export function decimalsOf({
  interval,
  derivation,
}: Pick<Observation, 'interval' | 'derivation'>): number | undefined {
  if (interval === null) return undefined;
  if (derivation !== null) return boundDecimals(interval);
  return interval[0] === interval[1] ? undefined : decimalsFor(interval[1] - interval[0]);
}

/**
 * The scale of a unit in tables and charts, one for all figures that a dataset has in it: what
 * stands in two tables can be set side by side.
 */
export function tableScale(unit: string, dataset: Dataset, locale: Locale): Scale {
  const scales = scalesOf(dataset);
  const key = `${locale} ${unit}`;
  const known = scales.get(key);
  if (known) return known;
  const figures = dataset.observations.filter((figure) => figure.unit === unit);
  const values = figures.map((figure) => rounded(figure.value, decimalsOf(figure)));
  const scale = scaleOf(values, unit, dataset, locale, 'every');
  scales.set(key, scale);
  return scale;
}

const scalesOf = memo<Dataset, Map<string, Scale>>(() => new Map());

/** The number of a figure, to the decimals it bears, without its unit: `tableScale` names that. */
export function figureNumber(figure: Observation, dataset: Dataset, locale: Locale): string {
  const scale = tableScale(figure.unit, dataset, locale);
  return numberIn(scale, figure.value, locale, decimalsOf(figure));
}

/** The bounds of a figure, without their unit; null where it has none. */
export function figureBounds(
  { unit, interval }: Observation,
  dataset: Dataset,
  locale: Locale,
): string | null {
  if (!interval) return null;
  return rangeIn(tableScale(unit, dataset, locale), interval, locale, boundDecimals(interval));
}

/** A value as its source words it: `about 220 km²`, `约220平方公里`. */
export function boundText(bound: Bound, quantity: string, messages: Messages): string {
  return bound === 'exact' ? quantity : messages.bound[bound](quantity);
}

/**
 * The value of an observation with its unit and bound; derived ones to the decimals they bear.
 * `label`: what stands before it; a unit that it names already is left out.
 */
export function formatObservation(
  observation: Observation,
  dataset: Dataset,
  locale: Locale,
  messages: Messages,
  label = '',
): string {
  const { value, unit, bound } = observation;
  const decimals = decimalsOf(observation);
  const scale = scaleOf([rounded(value, decimals)], unit, dataset, locale);
  const number = numberIn(scale, value, locale, decimals);
  const quantity = withScale(number, { ...scale, unit: unsaid(scale.unit, label) }, locale);
  return boundText(bound, quantity, messages);
}

/** What of a unit a label leaves to be said: nothing of `parks` after `Parks`, `个` of `个园区`. */
function unsaid(unit: string, label: string): string {
  const [measure = '', thing = unit] = /^([个项])(.+)$/.exec(unit)?.slice(1) ?? [];
  // Chinese has a measure word after every number.
  if (measure === '' && /[\u2E80-\u9FFF]/.test(unit)) return unit;
  return label.toLowerCase().includes(thing.toLowerCase()) ? measure : unit;
}

/** The amount of a flow: as the source words it, or, where no figure stands behind it, as it is. */
export function flowAmount(
  amount: Amount,
  figure: Observation | undefined,
  { dataset, locale, messages }: { dataset: Dataset; locale: Locale; messages: Messages },
): string {
  return figure
    ? formatObservation(figure, dataset, locale, messages)
    : formatQuantity(amount, dataset, locale);
}

/** What several amounts of one unit come to. */
interface Sum extends Amount {
  readonly interval: Interval;
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
  const decimals = boundDecimals([low, high]);
  const range = rangeIn(scaleOf([value], unit, dataset, locale), [low, high], locale, decimals);
  return messages.bracketed(say(value), range);
}
