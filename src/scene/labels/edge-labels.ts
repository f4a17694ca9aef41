import type { Target } from '../../query/view-state';
import type { Box } from '../geometry/box';
import type { Point } from '../geometry/geometry';
import { distance, isWithin, type Frame } from '../geometry/screen-line';
import { textWidth } from './text-width';

export type Side = 'left' | 'right' | 'top' | 'bottom';

/** An end of a flow that may lie out of sight, and the line towards it, in CSS pixels. */
export interface FarEnd {
  readonly flow: string;
  readonly place: string;
  readonly text: string;
  /** From the near end to the far one. */
  readonly line: readonly Point[];
  /**
   * `always`: named even where the far end's point is in sight, as it stands for one beyond.
   * `lifted`: its flow is selected or hovered, or of what is chosen. `plain`: one of the others, of which a few are named
   * whose near end and a good part of whose line are in sight.
   */
  readonly rank: 'always' | 'lifted' | 'plain';
}

/** A name at the place where flows leave the frame, and what it leads to. */
export interface EdgeLabel {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly side: Side;
  readonly target: Target;
  /** True where no flow that it names stands out or leads beyond the map. */
  readonly isQuiet: boolean;
}

/** Distance of labels from the frame in CSS pixels; below lie the scale and the credits. */
const INSET: Readonly<Record<Side, number>> = { left: 6, right: 6, top: 6, bottom: 32 };

/** Height of a label with its gap, its greatest width, and how near to the corners it may come. */
const ROW = 26;
const WIDEST = 200;
const CORNER = { upright: 76, level: 8 } as const;

/** The most names of plain flows on one side, and how much of their line must be in sight. */
const MOST_PLAIN = 4;
const LEAST_PLAIN = 150;

type Exit = Pick<EdgeLabel, 'x' | 'y' | 'side'>;
type Leaving = FarEnd & Exit;

/**
 * Where to name the ends that lie out of sight: at the point where the flow last leaves the frame,
 * moved along the edge where two would overlap. Flows that leave one side for the same place
 * share a name. Ends in sight, and flows wholly out of sight, have none.
 */
export function edgeLabels(ends: readonly FarEnd[], frame: Frame): EdgeLabel[] {
  const leaving = ends.flatMap((end): Leaving[] => {
    const exit = exitOf(end, frame);
    return exit ? [{ ...end, ...exit }] : [];
  });
  return (['left', 'right', 'top', 'bottom'] as const).flatMap((side) => {
    const labels = together(leaving.filter((each) => each.side === side));
    return spread(withinRoom(labels, side, frame), side, frame);
  });
}

function exitOf({ line, rank }: FarEnd, frame: Frame): Exit | null {
  const isInside = (point: Point) => isWithin(frame, point);
  const last = line.findLastIndex(isInside);
  const before = line[last];
  const near = line[0];
  if (!before || !near) return null;
  const after = line[last + 1];
  if (!after) {
    const [x, y] = before;
    return rank === 'always' ? { x, y, side: nearestSide(before, frame) } : null;
  }
  const exit = crossing(before, after, frame);
  const isWorthIt =
    rank !== 'plain' || (isInside(near) && distance(near, [exit.x, exit.y]) >= LEAST_PLAIN);
  return isWorthIt ? exit : null;
}

/** Where the segment from inside to outside cuts the frame. */
function crossing([x, y]: Point, [toX, toY]: Point, { width, height }: Frame): Exit {
  const dx = toX - x;
  const dy = toY - y;
  const cuts: readonly (readonly [Side, number])[] = [
    ['left', dx < 0 ? -x / dx : Infinity],
    ['right', dx > 0 ? (width - x) / dx : Infinity],
    ['top', dy < 0 ? -y / dy : Infinity],
    ['bottom', dy > 0 ? (height - y) / dy : Infinity],
  ];
  const [side, t] = least(cuts);
  return { x: x + t * dx, y: y + t * dy, side };
}

function nearestSide([x, y]: Point, { width, height }: Frame): Side {
  return least([
    ['right', width - x],
    ['left', x],
    ['top', y],
    ['bottom', height - y],
  ])[0];
}

function least(sides: readonly (readonly [Side, number])[]): readonly [Side, number] {
  return sides.reduce((one, other) => (other[1] < one[1] ? other : one));
}

interface Shared extends Exit {
  readonly ends: readonly [Leaving, ...Leaving[]];
}

/** What leaves for the same place under the same words, as one, in the middle of its exits. */
function together(leaving: readonly Leaving[]): Shared[] {
  const byText = new Map<string, [Leaving, ...Leaving[]]>();
  for (const end of leaving) {
    const known = byText.get(end.text);
    if (known) known.push(end);
    else byText.set(end.text, [end]);
  }
  return [...byText.values()].map((ends) => {
    const mean = (pick: (end: Leaving) => number) =>
      ends.reduce((sum, end) => sum + pick(end), 0) / ends.length;
    return { ends, side: ends[0].side, x: mean(({ x }) => x), y: mean(({ y }) => y) };
  });
}

/** What stands out, then what lies beyond the map, then others; as many as the side has room for. */
function withinRoom(labels: readonly Shared[], side: Side, frame: Frame): Shared[] {
  const { length, corner, sizeOf } = along(side, frame);
  const ranked = (rank: FarEnd['rank']) =>
    labels.filter(({ ends }) => ends.some((end) => end.rank === rank));
  const plain = ranked('plain').slice(0, MOST_PLAIN);
  let room = length - 2 * corner;
  return [...new Set([...ranked('lifted'), ...ranked('always'), ...plain])].filter((label) => {
    room -= sizeOf(label);
    return room >= 0;
  });
}

function along(side: Side, { width, height }: Frame) {
  const isUpright = side === 'left' || side === 'right';
  return {
    isUpright,
    length: isUpright ? height : width,
    corner: isUpright ? CORNER.upright : CORNER.level,
    /** What a label takes up along the side. */
    sizeOf: ({ ends: [{ text }] }: Shared) => (isUpright ? ROW : widthOf(text)),
  };
}

/** What a label covers, in CSS pixels. */
export function edgeBox({ text, x, y, side }: EdgeLabel): Box {
  const width = widthOf(text) - 8;
  const left = x - { left: 0, right: width, top: width / 2, bottom: width / 2 }[side];
  const top = y - { left: 10, right: 10, top: 0, bottom: 20 }[side];
  return [left, top, left + width, top + 20];
}

/** About how wide a label is, with its gap. */
function widthOf(text: string): number {
  return Math.min(WIDEST, textWidth(text) + 14) + 8;
}

/** Labels of one side, apart from each other and away from the corners. */
function spread(labels: readonly Shared[], side: Side, frame: Frame): EdgeLabel[] {
  const { isUpright, length, corner, sizeOf } = along(side, frame);
  const at = ({ x, y }: Shared) => (isUpright ? y : x);
  const sorted = labels
    .map((label) => ({ label, half: sizeOf(label) / 2, place: at(label) }))
    .sort((a, b) => a.place - b.place);
  let free = corner;
  for (const each of sorted) {
    each.place = Math.max(free + each.half, each.place);
    free = each.place + each.half;
  }
  // What was pushed out at the far end comes back in, pushing the others before it.
  let limit = length - corner;
  for (const each of [...sorted].reverse()) {
    each.place = Math.min(limit - each.half, each.place);
    limit = each.place - each.half;
  }
  return sorted.map(({ label, place }) => {
    const [first, ...more] = label.ends;
    const kept = (value: number, most: number, low: Side, high: Side) =>
      Math.max(INSET[low], Math.min(most - INSET[high], value));
    return {
      text: first.text,
      side,
      x: isUpright ? kept(label.x, frame.width, 'left', 'right') : place,
      y: isUpright ? place : kept(label.y, frame.height, 'top', 'bottom'),
      target:
        more.length === 0 ? { kind: 'flow', id: first.flow } : { kind: 'place', id: first.place },
      isQuiet: label.ends.every(({ rank }) => rank === 'plain'),
    };
  });
}
