import type { Flow } from '../../model/flow';
import { LINE_WIDTH } from './flow-style';

/** Widths of lines in CSS pixels. */
export const WIDTH = {
  unknown: LINE_WIDTH.unknown,
  plain: LINE_WIDTH.known,
  /** An amount of nothing: a hairline, so that it is not taken for a small amount. */
  zero: 0.6,
  least: 1.6,
  most: 11,
} as const;

/** A scale compares at least this many amounts of one unit. */
const LEAST_COMPARABLE = 2;

/** What the width of a line says, for the legend and for every flow alike. */
export type WidthScale =
  | { readonly kind: 'plain' }
  | {
      readonly kind: 'sqrt' | 'linear';
      readonly unit: string;
      /** The magnitude that is drawn `WIDTH.most` wide. */
      readonly most: number;
    };

/**
 * The one scale of a dataset, whatever is switched on: of the unit that most flows share, linear
 * where the magnitudes lie within a factor of 20, else by square root. If no two flows share
 * a unit, magnitudes cannot be compared and all known ones have one plain width.
 */
export function widthScale(flows: Iterable<Flow>): WidthScale {
  const byUnit = new Map<string, number[]>();
  for (const { magnitude } of flows) {
    if (magnitude === null || magnitude.value <= 0) continue;
    const values = byUnit.get(magnitude.unit);
    if (values) values.push(magnitude.value);
    else byUnit.set(magnitude.unit, [magnitude.value]);
  }
  const [unit, values] = [...byUnit].reduce<readonly [string, readonly number[]]>(
    (best, entry) => (entry[1].length > best[1].length ? entry : best),
    ['', []],
  );
  if (values.length < LEAST_COMPARABLE) return { kind: 'plain' };
  // Of a hundred thousand values, too many to be the arguments of a call.
  const most = values.reduce((one, other) => Math.max(one, other));
  const least = values.reduce((one, other) => Math.min(one, other));
  return { kind: most / least <= 20 ? 'linear' : 'sqrt', unit, most };
}

/** The width of a flow in CSS pixels; null where its magnitude is unknown. */
export function widthOf({ magnitude }: Flow, scale: WidthScale): number | null {
  if (magnitude === null) return null;
  if (magnitude.value === 0) return WIDTH.zero;
  if (scale.kind === 'plain' || magnitude.unit !== scale.unit) return WIDTH.plain;
  return widthAt(magnitude.value, scale);
}

/** The width of an amount in the unit of a scale. */
export function widthAt(value: number, scale: Exclude<WidthScale, { kind: 'plain' }>): number {
  if (value <= 0) return WIDTH.zero;
  const share = value / scale.most;
  const width = WIDTH.most * (scale.kind === 'sqrt' ? Math.sqrt(share) : share);
  return Math.max(WIDTH.least, width);
}
