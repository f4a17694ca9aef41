import type { Years } from '../model/extent';
import { flag, type Fields } from './field';
import type { AmountRange } from '../query/flow-filter';

/** The keys of the query that say of when flows show. */
export const TIME_FIELDS: Fields = {
  year: {
    write: ({ year }) => (year === null ? null : String(year)),
    read(value, { years, fullYear }) {
      const year = readYear(value, years);
      return year === null ? null : { year: year === fullYear ? null : year };
    },
  },
  since: {
    write: ({ since }) => (since === null ? null : String(since)),
    read(value, { years }) {
      const since = readYear(value, years);
      return since === null ? null : { since };
    },
  },
  undated: flag<'undated'>('undated', true),
};

/** The keys of the query that say by what amounts flows show. */
export const AMOUNT_FIELDS: Fields = {
  unit: {
    write: ({ amount }) => amount && amount.unit,
    read: (unit, known) =>
      known.units.has(unit) ? { amount: { unit, least: null, most: null } } : null,
  },
  magnitude: {
    write: ({ amount }) => amount && writeRange(amount),
    // A range without its unit means nothing.
    read(value, known, { amount }) {
      const range = amount && readRange(value);
      return range && { amount: { unit: amount.unit, ...range } };
    },
  },
  unknown: flag<'unknown'>('unknown', true),
  loops: flag<'loops'>('loops', true),
};

/** A year of four digits that is one of the data's. */
function readYear(value: string, years: Years | null): number | null {
  const year = /^\d{4}$/.test(value) ? Number(value) : NaN;
  return years && year >= years[0] && year <= years[1] ? year : null;
}

/** `100..400000`, `100..`, `..400000`; null for all. */
function writeRange({ least, most }: AmountRange): string | null {
  return least === null && most === null ? null : `${least ?? ''}..${most ?? ''}`;
}

const NUMBER = String.raw`(?:\d+(?:\.\d+)?(?:e[+-]\d+)?)?`;
const RANGE = new RegExp(String.raw`^(${NUMBER})\.\.(${NUMBER})$`);

function readRange(value: string): Omit<AmountRange, 'unit'> | null {
  const [, from, to] = RANGE.exec(value) ?? [];
  if (from === undefined || to === undefined || value === '..') return null;
  const least = from === '' ? null : Number(from);
  const most = to === '' ? null : Number(to);
  const isFinite = [least, most].every((bound) => Number.isFinite(bound ?? 0));
  return isFinite && (least ?? 0) <= (most ?? Infinity) ? { least, most } : null;
}
