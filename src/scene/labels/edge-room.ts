import type { Box } from '../geometry/box';
import type { Point } from '../geometry/geometry';
import type { Frame } from '../geometry/screen-line';
import { LineInk } from './line-ink';
import { Room } from './room';

/** A label that is to stand at a side of the frame, as near as may be to a point of it. */
export interface Sided<Label> {
  readonly label: Label;
  /** True at the left and right side, along which labels lie one above the other. */
  readonly isUpright: boolean;
  readonly x: number;
  readonly y: number;
  /** Where the lines that it names leave the frame. */
  readonly exits: readonly Point[];
  /** What it covers if it stands at a point, in CSS pixels. */
  readonly boxAt: (at: Point) => Box;
}

interface Standing<Label> {
  readonly label: Label;
  readonly x: number;
  readonly y: number;
  readonly box: Box;
}

/** How near labels may come to the corners of the frame, and to each other; CSS pixels. */
const CORNER = { upright: 76, level: 8 } as const;
const APART = 6;

/** Steps along a side in which room is looked for, in CSS pixels. */
const STEP = 4;

/** The height of a label of one line, in CSS pixels. */
export const ROW = 20;

/** What a line under a label costs, in pixels that it would rather stand farther away. */
const ON_LINE = 90;

/** At the left and right a label may stand so far from its own lines, and so much farther than from one of another label, as words are wider than high; CSS pixels. */
const FARTHEST = 72;
const FARTHER = { upright: 24, level: 72 } as const;

/** With more labels than these the left or right side is so full that they are read by their order. */
const MANY = 3;

/**
 * The labels with a place of their own along their side, each as near to its point as there is room
 * beside lines, what is taken, and the labels before it, and none where it would be read as that of
 * another's line. Where that leaves out one, the `shorter` ones are tried; where many still find no room, all
 * stand in a row from the beginning of the side, without regard to lines.
 */
export function besideLines<Label>(
  labels: readonly Sided<Label>[],
  shorter: readonly Sided<Label>[],
  frame: Frame,
  lines: readonly (readonly Point[])[],
  taken: readonly Box[],
): Standing<Label>[] {
  const ink = new LineInk(lines, frame);
  const beside: Cost = (box, away) => away + ON_LINE * ink.under(box);
  const told = (all: readonly Sided<Label>[]) =>
    standing(all, frame, taken, (box, away, from, label) =>
      isMisread(box, label, all, frame) ? Infinity : beside(box, away, from, label),
    );
  const near = mostOf(
    [labels, shorter].flatMap((all) =>
      [all, inOrder(all), inOrder(all).reverse()].map((each) => () => told(each)),
    ),
    labels.length,
  );
  const isSparse = labels.length <= MANY && labels.every(({ isUpright }) => isUpright);
  if (near.length === labels.length || isSparse) return near;
  const packed = standing(inOrder(labels), frame, taken, (_, away, from) => from);
  return packed.length > near.length ? packed : near;
}

/** The first of some trials that has all, or else the one that has most. */
function mostOf<Each>(trials: readonly (() => Each[])[], all: number): Each[] {
  return trials.reduce<Each[]>((most, trial) => {
    if (most.length === all) return most;
    const next = trial();
    return next.length > most.length ? next : most;
  }, []);
}

function inOrder<Label>(labels: readonly Sided<Label>[]): Sided<Label>[] {
  return [...labels].sort((one, other) => wishOf(one) - wishOf(other));
}

function wishOf({ isUpright, x, y }: Pick<Sided<unknown>, 'isUpright' | 'x' | 'y'>): number {
  return isUpright ? y : x;
}

/** True where a label stands far from its own lines, or nearer to where a line of another leaves. */
function isMisread(
  box: Box,
  own: Sided<unknown>,
  all: readonly Sided<unknown>[],
  frame: Frame,
): boolean {
  const within = (value: number, size: number, corner: number) =>
    Math.max(corner, Math.min(size - corner, value));
  const nearest = ({ exits, isUpright }: Sided<unknown>) =>
    Math.min(
      ...exits.map(([x, y]) =>
        isUpright
          ? gap(box, [x, within(y, frame.height, CORNER.upright)])
          : gap(box, [within(x, frame.width, CORNER.level), y]),
      ),
    );
  const away = nearest(own);
  const most = away - (own.isUpright ? FARTHER.upright : FARTHER.level);
  return (
    (own.isUpright && away > FARTHEST) ||
    all.some((other) => other !== own && nearest(other) < most)
  );
}

/** From a box to a point beside it; 0 where it lies within. */
function gap([left, top, right, bottom]: Box, [x, y]: Point): number {
  return Math.hypot(Math.max(0, left - x, x - right), Math.max(0, top - y, y - bottom));
}

/** What it costs a label to cover a box, so far away from the point that was wished for and from the corner. */
type Cost = (box: Box, away: number, from: number, label: Sided<unknown>) => number;

function standing<Label>(
  labels: readonly Sided<Label>[],
  frame: Frame,
  taken: readonly Box[],
  cost: Cost,
): Standing<Label>[] {
  const [room, others] = [new Room(), new Room()];
  for (const box of taken) room.reserve(box);
  return labels.flatMap((label): Standing<Label>[] => {
    const best = bestOf(label, frame, (box, away, from) => {
      const [left, top, right, bottom] = box;
      const wide: Box = label.isUpright
        ? [left, top - APART, right, bottom + APART]
        : [left - APART, top, right + APART, bottom];
      return room.isFree(box) && others.isFree(wide) ? cost(box, away, from, label) : Infinity;
    });
    if (best) others.reserve(best.box);
    return best ? [best] : [];
  });
}

/** The place along its side at which a label costs least; null where each costs without bounds. */
function bestOf<Label>(
  sided: Sided<Label>,
  { width, height }: Frame,
  costOf: (box: Box, away: number, from: number) => number,
): Standing<Label> | null {
  const { label, isUpright, x, y, boxAt } = sided;
  const [left, top, right, bottom] = boxAt([x, y]);
  const from = isUpright ? CORNER.upright : CORNER.level + (right - left) / 2;
  const to = isUpright ? height - CORNER.upright - (bottom - top - ROW) : width - from;
  const wished = Math.max(from, Math.min(to, wishOf(sided)));
  let best: Standing<Label> | null = null;
  let least = Infinity;
  for (const place of placesBetween(from, to, wished)) {
    const at: Point = isUpright ? [x, place] : [place, y];
    const box = boxAt(at);
    const cost = costOf(box, Math.abs(place - wished), place - from);
    if (cost < least) [best, least] = [{ label, x: at[0], y: at[1], box }, cost];
  }
  return best;
}

/** The place that is wished for, and all others between the ends of a side. */
function placesBetween(from: number, to: number, wished: number): number[] {
  const count = Math.max(0, Math.floor((to - from) / STEP));
  return [wished, ...Array.from({ length: count + 1 }, (_, index) => from + STEP * index)];
}
