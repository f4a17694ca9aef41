import type { Frame } from './geometry/screen-line';

/** A map has so many lenses at most. */
export const MOST_LENSES = 2;

const LEAST_FRAME: Frame = { width: 480, height: 480 };

/** True where a map is wide and high enough for lenses. */
export function hasLenses({ width, height }: Frame): boolean {
  return width >= LEAST_FRAME.width && height >= LEAST_FRAME.height;
}
