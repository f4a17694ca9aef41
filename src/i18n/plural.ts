import type { Locale } from '../model/localized';

/** What is said of none, of one and of many; without words of its own, none is said as many. */
interface Counted<T> {
  readonly none?: T;
  readonly one: T;
  readonly many: T;
}

/** The words for a count, or for its digits: every count of the interface passes through here. */
export function plural<T>(count: number | string, { none, one, many }: Counted<T>): T {
  const number = String(count);
  if (number === '0' && none !== undefined) return none;
  return number === '1' ? one : many;
}

/** `tonnes per day` as it is said of one: `tonne per day`. Chinese has one form for all numbers. */
export function singular(many: string, locale: Locale): string {
  if (locale === 'zh') return many;
  const [thing = '', ...per] = many.split(/(?= per |\/)/);
  const one = IRREGULAR[thing] ?? thing.replace(/ies$/, 'y').replace(/([^s])s$/, '$1');
  return [one, ...per].join('');
}

const IRREGULAR: Readonly<Record<string, string>> = { people: 'person', times: 'times' };
