import type { Dataset } from '../../model/dataset';
import type { Flow } from '../../model/flow';
import { LINE_WIDTH } from './flow-style';

/** Widths of lines in CSS pixels. */
export const WIDTH = {
  unknown: LINE_WIDTH.unknown,
  plain: LINE_WIDTH.known,
  /** An amount of nothing: a hairline, so that it is not taken for a small amount. */
  zero: 0.6,
  /** Wider than one of no amount, whatever the amount. */
  least: LINE_WIDTH.known,
  most: 11,
  /** Of more than so many amounts, which would cover each other. */
  mostOfMany: 6,
} as const;

/** A scale compares at least this many amounts of one unit. */
const LEAST_COMPARABLE = 2;

/** Of more amounts than this the widest line is narrower. */
const MANY = 60;

/** What widths say of the amounts of one unit. */
export interface WidthScale {
  readonly kind: 'sqrt' | 'linear';
  /** The magnitude that is drawn widest. */
  readonly most: number;
  /** How wide that is, in CSS pixels; `WIDTH.most` where it is not said. */
  readonly widest?: number;
}

/** What has an amount, or none. */
export type Amounts = Iterable<Pick<Flow, 'magnitude'>>;

/**
 * What widths are measured by whatever is switched on: the amounts of all flows, in all years; without
 * `loops`, of those that end elsewhere.
 */
export function everyAmount({ flows, inTime }: Dataset, loops = true): Amounts {
  if (inTime) return inTime.amounts;
  return loops
    ? flows.values()
    : [...flows.values()].filter(({ origin, destination }) => origin !== destination);
}

/** The scale of each unit that flows can be compared in, by its name; the most frequent first. */
export type WidthScales = ReadonlyMap<string, WidthScale>;

/**
 * The scales of a dataset, whatever is switched on: one for each unit that several flows share,
 * linear where the magnitudes lie within a factor of 20, else by square root. What has no other of
 * its unit cannot be compared, and has one plain width.
 */
export function widthScales(flows: Amounts): WidthScales {
  const byUnit = new Map<string, number[]>();
  for (const { magnitude } of flows) {
    if (magnitude === null || magnitude.value <= 0) continue;
    const values = byUnit.get(magnitude.unit);
    if (values) values.push(magnitude.value);
    else byUnit.set(magnitude.unit, [magnitude.value]);
  }
  return new Map(
    [...byUnit]
      .filter(([, values]) => values.length >= LEAST_COMPARABLE)
      .sort(([, one], [, other]) => other.length - one.length)
      .map(([unit, values]) => {
        // Of a hundred thousand values, too many to be the arguments of a call.
        const most = values.reduce((one, other) => Math.max(one, other));
        const least = values.reduce((one, other) => Math.min(one, other));
        const kind = most / least <= 20 ? 'linear' : 'sqrt';
        const many = values.length > MANY ? { widest: WIDTH.mostOfMany } : {};
        return [unit, { kind, most, ...many }] as const;
      }),
  );
}

/** The width of a flow in CSS pixels; null where its magnitude is unknown. */
export function widthOf({ magnitude }: Flow, scales: WidthScales): number | null {
  if (magnitude === null) return null;
  if (magnitude.value === 0) return WIDTH.zero;
  const scale = scales.get(magnitude.unit);
  return scale ? widthAt(magnitude.value, scale) : WIDTH.plain;
}

/** The width of an amount in the unit of a scale: of two amounts, the larger is wider. */
export function widthAt(value: number, { kind, most, widest = WIDTH.most }: WidthScale): number {
  if (value <= 0) return WIDTH.zero;
  const share = value / most;
  return WIDTH.least + (widest - WIDTH.least) * (kind === 'sqrt' ? Math.sqrt(share) : share);
}
