/** What tests of pictures need to know of colours, each as `#rrggbb`. */

import { RIM_OPACITY } from '../../src/scene/style/flow-style';

/** As far apart may two colours be in each of their parts, of 255, that are one but for soft edges. */
const TOLERANCE = 24;

/** What a rim covers of what is below it. */
const RIM = RIM_OPACITY;

export function partsOf(colour: string): number[] {
  return [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16));
}

export function hexOf(parts: readonly number[]): string {
  return `#${parts.map((part) => Math.round(part).toString(16).padStart(2, '0')).join('')}`;
}

/** The greatest difference between two colours in one of their parts. */
export function difference(one: string, other: string): number {
  const others = partsOf(other);
  return Math.max(...partsOf(one).map((part, index) => Math.abs(part - (others[index] ?? NaN))));
}

export function isLike(one: string, other: string): boolean {
  return difference(one, other) < TOLERANCE;
}

/** The colour of a flow's rim above another colour. */
export function rimOver(halo: string, below: string): string {
  const under = partsOf(below);
  return hexOf(partsOf(halo).map((part, index) => RIM * part + (1 - RIM) * (under[index] ?? NaN)));
}
