import { pointBetween, type Point } from '../geometry/geometry';
import { distance, isWithin, lengthOf, type Frame } from '../geometry/screen-line';

/** A spot at a line: a share of its length, and how far beside that point, in CSS pixels. */
export interface Spot {
  readonly share: number;
  /** To the right of the way that the line runs. */
  readonly aside: number;
}

/** Shares of what is in sight of a line, in order of preference. */
const SHARES = [
  ...[0.5, 0.42, 0.58, 0.36, 0.64, 0.29, 0.71, 0.22, 0.78],
  ...[0.46, 0.54, 0.32, 0.68, 0.15, 0.85, 0.08, 0.92],
];

/** How far beside a line there may be room where there is none on it, the nearest first; CSS pixels. */
export const ASIDE = [
  0, 14, -14, 22, -22, 32, -32, 44, -44, 58, -58, 74, -74, 92, -92, 112, -112,
] as const;

/** Spots so far beside what is in sight of a line, the best first; none where nothing is. */
export function spotsAt(line: readonly Point[], frame: Frame, aside = 0): Spot[] {
  const first = line.findIndex((point) => isWithin(frame, point));
  const last = line.findLastIndex((point) => isWithin(frame, point));
  const whole = lengthOf(line);
  if (first < 0 || whole === 0) return [];
  const from = lengthOf(line.slice(0, first + 1)) / whole;
  const to = lengthOf(line.slice(0, last + 1)) / whole;
  return SHARES.map((share) => ({ share: from + share * (to - from), aside }));
}

/** Where a spot lies, in the pixels of its line; null where that has no points. */
export function placeOf(line: readonly Point[], { share, aside }: Spot): Point | null {
  let left = lengthOf(line) * share;
  for (const [index, to] of line.entries()) {
    const from = line[index - 1];
    if (!from) continue;
    const length = distance(from, to);
    if (left <= length || index === line.length - 1) {
      const [x, y] = pointBetween(from, to, length === 0 ? 0 : Math.min(1, left / length));
      const [acrossX, acrossY] = [(from[1] - to[1]) / length, (to[0] - from[0]) / length];
      return aside === 0 ? [x, y] : [x + aside * acrossX, y + aside * acrossY];
    }
    left -= length;
  }
  return null;
}
