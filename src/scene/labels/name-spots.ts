import type { Box } from '../geometry/box';
import { pointBetween, type Point } from '../geometry/geometry';
import { distance } from '../geometry/screen-line';
import { beside, textBox, type Anchor, type Side } from './beside';

/** From a symbol to the edge of a name that stands off it, in pixels. */
export type Leader = readonly [from: Point, to: Point];

/** Where a name may stand. */
export interface NameSpot {
  readonly anchor: Anchor;
  readonly box: Box;
  /** Null where it stands beside its symbol. */
  readonly leader: Leader | null;
  /** True for the sides that a name has anywhere, false for where it stands only to be off lines. */
  readonly isUsual: boolean;
}

/** The symbol that a name is of, and how large the name is; CSS pixels. */
export interface Named {
  readonly at: Point;
  readonly radius: number;
  /** Where its name may stand, the best first. */
  readonly sides: readonly Side[];
  readonly width: number;
  readonly size: number;
}

/** So much farther from its symbol than beside it a name may stand by itself, and where it is moved along; CSS pixels. */
const BESIDE = [0, 6] as const;
const MOVED = [0, 6, 10] as const;

/** So far a name below or above its symbol may be moved along, in its own widths, the least first. */
const ALONG = [0.1, -0.1, 0.2, -0.2, 0.3, -0.3, 0.4, -0.4, 0.47, -0.47] as const;

/** So far from the edge of its symbol, and in these directions, it has a leader; CSS pixels, degrees. */
const OFF = [10, 14, 20, 28, 38, 50, 64, 80, 98, 118, 140] as const;
const BEARINGS = Array.from({ length: 24 }, (_, index) => index * 15);

/** Where a name may stand beside its symbol, the best first; then along it; then with a leader, the nearest first. */
export function* spotsOf({
  at,
  radius,
  sides,
  width,
  size,
}: Named): Generator<NameSpot, undefined> {
  for (const farther of BESIDE) {
    for (const side of sides) {
      const anchor = beside(side, radius + farther, at, size);
      yield { anchor, box: textBox(anchor, { width, size }), leader: null, isUsual: true };
    }
  }
  for (const farther of MOVED) {
    for (const along of ALONG) {
      for (const side of ['below', 'above'] as const) {
        const { x, y, anchor } = beside(side, radius + farther, at, size);
        const moved = { x: x + along * width, y, anchor };
        yield { anchor: moved, box: textBox(moved, { width, size }), leader: null, isUsual: false };
      }
    }
  }
  for (const farther of OFF) {
    for (const bearing of BEARINGS) {
      const anchor = offAt(bearing, radius + farther, at, size);
      const box = textBox(anchor, { width, size });
      yield { anchor, box, leader: leaderTo(box, at, radius), isUsual: false };
    }
  }
}

/** Where a name stands whose leader ends so far off in a direction. */
function offAt(bearing: number, away: number, [x, y]: Point, size: number): Anchor {
  const turn = (bearing * Math.PI) / 180;
  const [right, down] = [Math.cos(turn), Math.sin(turn)];
  const anchor = right > LEVEL ? 'start' : right < -LEVEL ? 'end' : 'middle';
  const rise = anchor === 'middle' ? (down > 0 ? RISE.below : RISE.above) : RISE.level;
  return { x: x + right * away, y: y + down * away + rise * size, anchor };
}

/** A name whose leader is steeper than this hangs from its end or stands on it; a cosine. */
const LEVEL = 0.3;

/** From the end of a leader to the base line of its name, in sizes of the letters. */
const RISE = { level: 0.34, below: 0.78, above: -0.24 } as const;

/** From the edge of a symbol to the nearest point of a box. */
function leaderTo([left, top, right, bottom]: Box, at: Point, radius: number): Leader {
  const to: Point = [
    Math.min(right, Math.max(left, at[0])),
    Math.min(bottom, Math.max(top, at[1])),
  ];
  return [pointBetween(at, to, (radius + 1) / Math.max(1, distance(at, to))), to];
}

/** Boxes that a leader runs through one after the other; `past` so many pixels of it. */
export function leaderBoxes([[fromX, fromY], to]: Leader, past = 0): Box[] {
  const count = Math.max(1, Math.ceil(distance([fromX, fromY], to) / STEP));
  const [stepX, stepY] = [(to[0] - fromX) / count, (to[1] - fromY) / count];
  const boxes: Box[] = [];
  for (let index = Math.ceil(past / STEP); index < count; index++) {
    const [x, y] = [fromX + index * stepX, fromY + index * stepY];
    const [nextX, nextY] = [x + stepX, y + stepY];
    boxes.push([Math.min(x, nextX), Math.min(y, nextY), Math.max(x, nextX), Math.max(y, nextY)]);
  }
  return boxes;
}

/** The length of such a box, in pixels. */
const STEP = 3;
