import type { Localized } from './localized';

/** How the source states a value. */
export const BOUNDS = [
  'exact',
  'about',
  'nearly',
  'at-least',
  'more-than',
  'at-most',
  'less-than',
] as const;
export type Bound = (typeof BOUNDS)[number];

/** What an observation is of: a place, or a flow. */
export type Subject = { readonly kind: 'place' | 'flow'; readonly id: string };

/** One figure: of one subject, one indicator and one year. */
export interface Observation {
  readonly subject: Subject;
  readonly indicator: string;
  readonly year: number;
  readonly value: number;
  /** The least and greatest value the source allows, where it was rounded or derived. */
  readonly interval: readonly [low: number, high: number] | null;
  readonly bound: Bound;
  readonly unit: string;
  readonly source: string;
  /** The id of the derivation, where the figure is ours and not printed in the source. */
  readonly derivation: string | null;
  readonly caveat: Localized | null;
}

/**
 * What a figure is of, such as `gdp beijing 2013`: on every page the element that writes it carries
 * this as `data-figure`, so that the same figure can be found and compared across pages.
 */
export function figureKey({ indicator, subject, year }: Observation): string {
  return `${indicator} ${subject.id} ${year}`;
}

/** The three industries, in their usual order. */
export const INDUSTRIES = ['primary', 'secondary', 'tertiary'] as const;
export type Industry = (typeof INDUSTRIES)[number];

/** What indicators are in the statistics of an economy: its size, and its industries’ sizes and shares. */
export const ECONOMY_ROLES = [
  'gdp',
  'primary-value',
  'secondary-value',
  'tertiary-value',
  'primary-share',
  'secondary-share',
  'tertiary-share',
] as const;
export type EconomyRole = (typeof ECONOMY_ROLES)[number];

/** A quantity that is observed; `series` ones come for many places and years, `fact`s once. */
export interface Indicator {
  readonly id: string;
  readonly name: Localized;
  readonly kind: 'series' | 'fact';
  readonly unit: string;
  readonly description: Localized;
  /** At most one indicator has each; null: it is of something else. */
  readonly role: EconomyRole | null;
}
