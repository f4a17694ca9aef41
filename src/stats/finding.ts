import type { Localized } from '../model/localized';
import { midpoint, type Interval } from './interval';

/** What came of checking a claim; each says no more than what was tested. */
export const VERDICTS = ['agrees', 'partly', 'near', 'differs', 'consistent', 'unchecked'] as const;
export type Verdict = (typeof VERDICTS)[number];

/**
 * How a reading stands to the claim. `near`: the two sizes are close; `unsure`: a change that may
 * have gone either way; `consistent`: figures that add up, of which none was measured.
 */
export type Fit = 'agrees' | 'near' | 'unsure' | 'differs' | 'consistent';

/** One way of reading a claim, and what it gives. */
export interface Reading {
  readonly id: string;
  /** What was measured or computed. */
  readonly name: Localized;
  /** `change`: has a sign even where it rises; `steps`: counts the steps of `years` that went a way. */
  readonly form?: 'change' | 'steps';
  /** The place it is of, where the claim is about several. */
  readonly place?: string;
  readonly years?: readonly [from: number, to: number];
  readonly value: Interval;
  readonly unit: string;
  /** Null: shown beside the others, but decides nothing. */
  readonly fit: Fit | null;
  /** Which of the lines of the drawing it measures, counted from 0. */
  readonly line?: number;
}

/** A geodesic line that a claim is about: its ends, and how far apart they are. */
export interface Line {
  readonly ends: readonly [readonly [number, number], readonly [number, number]];
  readonly km: number;
}

/** What a claim looks like on the map. */
export interface Drawing {
  readonly lines: readonly Line[];
  /** Outlined units, by adcode; `seaward`: only the part that stands apart in the sea. */
  readonly units: readonly { readonly adcode: string; readonly seaward?: true }[];
  /** Whether the areas of the units are written on them. */
  readonly showAreas: boolean;
}

/** The figures a claim rests on: of which indicator, places and years. */
export interface Evidence {
  readonly indicator: string;
  readonly places: readonly string[];
  readonly years: readonly number[];
}

export interface Finding {
  readonly verdict: Verdict;
  /** The stated figure in the unit of the readings, where it was converted; of a count, that alone. */
  readonly stated: { readonly value: Interval; readonly unit: string } | null;
  readonly readings: readonly Reading[];
  readonly evidence: Evidence | null;
  readonly drawing: Drawing | null;
}

/** How far, as a part of the stated figure, a reading may lie from it and still be near. */
export const NEAR = 0.1;

/** How many points a share said to be unchanged may have moved and still be near. */
export const STILL = 0.25;

/**
 * How a figure of ours stands to a stated one: they agree where their intervals meet, and are near
 * where the gap between them is at most a tenth of the stated figure.
 */
export function fitOf(stated: Interval, found: Interval): Fit {
  const gap = Math.max(stated[0] - found[1], found[0] - stated[1]);
  if (gap <= 0) return 'agrees';
  return gap <= NEAR * Math.abs(midpoint(stated)) ? 'near' : 'differs';
}

/** How a change stands to a claim that something rose or fell: sure, unsure, or the other way. */
export function fitOfChange(direction: 'up' | 'down', change: Interval): Fit {
  const [least, most] = direction === 'up' ? change : [-change[1], -change[0]];
  if (least > 0) return 'agrees';
  return most > 0 ? 'unsure' : 'differs';
}

/** How a change of a share stands to a claim that there was none. */
export function fitOfStandstill(change: Interval): Fit {
  const least = Math.max(change[0], -change[1], 0);
  if (least === 0) return 'agrees';
  return least <= STILL ? 'near' : 'differs';
}

/**
 * The fit of all readings that count, if it is one. Otherwise a claim agrees in part if some agree or
 * are unsure, and is near in size if none does but some are near. Without such a reading it cannot be
 * checked.
 */
export function verdictOf(readings: readonly Pick<Reading, 'fit'>[]): Verdict {
  const fits = new Set(readings.flatMap(({ fit }) => fit ?? []));
  const [only = 'unchecked', ...others] = fits;
  if (others.length === 0) return only === 'unsure' ? 'partly' : only;
  return fits.has('agrees') || fits.has('unsure') || !fits.has('near') ? 'partly' : 'near';
}
