import { allOf, INDUSTRIES, shareOf, type Industry } from '../economy';
import { locationQuotient } from '../indicators/location-quotient';
import { SHIFT_SHARE_PARTS, shiftShare, type ShiftSharePart } from '../indicators/shift-share';
import type { Quantity } from '../quantity';
import type { Basis, BasisEconomies } from './vintage-economies';

/** A move with a date: the regions of its ends, and the year in which what moved opened. */
export interface Relocation {
  readonly origin: string;
  readonly destination: string;
  readonly opened: number;
}

/** One year before an opening and one after it, in one basis, and the regions with figures of both. */
export interface Span {
  readonly basis: Basis;
  readonly before: number;
  readonly after: number;
  readonly regions: readonly string[];
}

/** What is told of each region, in the order in which it is shown. */
export const SHIFT_MEASURES = ['share', 'location-quotient', 'shift-share'] as const;
export type ShiftMeasure = (typeof SHIFT_MEASURES)[number];

/** One measure of one region, before an opening and after it. */
export interface Shift {
  readonly region: string;
  readonly measure: ShiftMeasure;
  readonly part: Industry | ShiftSharePart;
  /** Null of shift-share, which is of the whole span. Shares are in percent. */
  readonly before: Quantity | null;
  readonly after: Quantity | null;
  /** Percentage points of shares and of shift-share; the difference of two quotients. */
  readonly change: Quantity;
}

/**
 * The nearest years on either side of an opening, of which this basis has all industries and between
 * which no level changes: in all regions; failing that, at both ends; failing that, at one. The year
 * of the opening itself is neither before nor after. Null where there are none.
 */
export function spanAround(move: Relocation, own: BasisEconomies): Span | null {
  const { origin, destination, opened } = move;
  const { economies, basis } = own;
  const sets = [economies.regions, [origin, destination], [destination], [origin]];
  for (const regions of sets) {
    const years = economies.years.filter((year) =>
      regions.every((region) => economies.at(region, year)),
    );
    const before = years.filter((year) => year < opened).at(-1);
    const after = years.find((year) => year > opened);
    if (before === undefined || after === undefined) continue;
    if (!regions.some((region) => own.breaks(region, before, after))) {
      return { basis, before, after, regions };
    }
  }
  return null;
}

/**
 * How the structure of each region of a span shifted: shares of industries sᵢ = 100 vᵢ / Y and, where
 * the span has all regions, location quotients (Isard 1960) and shift-share (Dunn 1960) against all of
 * them. A comparison of two years, which says nothing of what caused the difference.
 */
export function shiftsIn({ economies }: BasisEconomies, span: Span): Shift[] {
  const { before, after, regions } = span;
  const all = { before: allOf(economies, before), after: allOf(economies, after) };
  return regions.flatMap((region) => {
    const [then, now] = [economies.at(region, before), economies.at(region, after)];
    if (!then || !now) return [];
    const shares = INDUSTRIES.map((part) =>
      shift(region, 'share', part, shareOf(then, part).scaled(100), shareOf(now, part).scaled(100)),
    );
    if (!all.before || !all.after) return shares;
    const everyone = { before: all.before, after: all.after };
    const quotients = INDUSTRIES.map((part) =>
      shift(
        region,
        'location-quotient',
        part,
        locationQuotient(then, everyone.before, part),
        locationQuotient(now, everyone.after, part),
      ),
    );
    const parts = shiftShare({ before: then, after: now }, everyone);
    return [
      ...shares,
      ...quotients,
      ...SHIFT_SHARE_PARTS.map((part): Shift => ({
        region,
        measure: 'shift-share',
        part,
        before: null,
        after: null,
        change: parts[part],
      })),
    ];
  });
}

function shift(
  region: string,
  measure: ShiftMeasure,
  part: Industry,
  before: Quantity,
  after: Quantity,
): Shift {
  return { region, measure, part, before, after, change: after.minus(before) };
}
