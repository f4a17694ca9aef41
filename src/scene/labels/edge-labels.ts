import type { Target } from '../../query/view-state';
import type { Box } from '../geometry/box';
import type { Point } from '../geometry/geometry';
import { distance, isWithin, lengthIn, type Frame } from '../geometry/screen-line';
import { besideLines, ROW, type Sided } from './edge-room';
import { textWidth, wrapped } from './text-width';

export type Side = 'left' | 'right' | 'top' | 'bottom';

/** An end of a flow that may lie out of sight, and the line towards it, in CSS pixels. */
export interface FarEnd {
  readonly flow: string;
  readonly place: string;
  /** The place at the other end. */
  readonly near: string;
  readonly name: string;
  /** What a label says of the names of some places. */
  readonly say: (names: readonly string[]) => string;
  /** Ends of one kind that leave one side share a label; null: only those of the same place do. */
  readonly kind: string | null;
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
  /** Its words, in one line or more. */
  readonly lines: readonly string[];
  readonly x: number;
  readonly y: number;
  readonly side: Side;
  readonly target: Target;
  /** True where no flow that it names stands out or leads beyond the map. */
  readonly isQuiet: boolean;
}

/** Distance of labels from the frame in CSS pixels; below lie the scale and the credits. */
const INSET: Readonly<Record<Side, number>> = { left: 6, right: 6, top: 6, bottom: 32 };

/** The greatest width of a label, on a narrow map and on others, in CSS pixels; and what is around its words. */
const WIDEST = { narrow: 120, other: 230 } as const;
const NARROW = 480;
const AROUND = 14;
const LINE = 16;

/** The most names of plain flows on one side, and how much of their line must be in sight. */
const MOST_PLAIN = 4;
const LEAST_PLAIN = 150;

/** An end is named where so much of its line is in sight; CSS pixels. */
const LEAST = 24;

/** From the end of a line in sight to its name, in CSS pixels. */
const FROM_END = 2;

type Exit = Pick<EdgeLabel, 'x' | 'y' | 'side'>;
type Leaving = FarEnd & Exit;

/**
 * Where to name the ends that lie out of sight: beside the point where the flow last leaves the frame,
 * off what is `taken`, off lines (the `others` that show, too) as far as there is room, and apart from each
 * other. Flows that leave one side for the same place, or for places beyond the map by lines of one look,
 * share a name. Ends in sight have no name here, but for those that stand for one beyond the map: beyond the
 * end of their line; and what of its line is not in sight has none.
 */
export function edgeLabels(
  ends: readonly FarEnd[],
  frame: Frame,
  taken: readonly Box[] = [],
  others: readonly (readonly Point[])[] = [],
): EdgeLabel[] {
  const leaving = ends.flatMap((end): Leaving[] => {
    const exit = exitOf(end, frame);
    return exit ? [{ ...end, ...exit }] : [];
  });
  const lines = [...leaving.map(({ line }) => line), ...others];
  const blocked = [...taken];
  return (['left', 'right', 'top', 'bottom'] as const).flatMap((side) => {
    const all = together(leaving.filter((each) => each.side === side));
    const shared = ordered(all);
    const sided = shared.map(sidedIn(frame));
    const shorter = shared.map(shortened).map(sidedIn(frame));
    const labels = besideLines(sided, shorter, frame, lines, blocked);
    blocked.push(...labels.map(({ box }) => box));
    return labels.map(({ label, x, y }) => ({ ...label, x, y }));
  });
}

function exitOf({ line, rank }: FarEnd, frame: Frame): Exit | null {
  const isInside = (point: Point) => isWithin(frame, point);
  const last = line.findLastIndex(isInside);
  const before = line[last];
  const near = line[0];
  if (!near || !before) return null;
  const after = line[last + 1];
  if (!after) return rank === 'always' ? beyondEnd(line, frame) : null;
  const exit = crossing(before, after, frame);
  const isWorthIt =
    rank === 'plain'
      ? isInside(near) && distance(near, [exit.x, exit.y]) >= LEAST_PLAIN
      : lengthIn(frame, line) >= LEAST;
  return isWorthIt ? exit : null;
}

/** Beyond the end of a line in sight, on the side that it runs to; at the nearest side of the frame without room there. */
function beyondEnd(line: readonly Point[], frame: Frame): Exit {
  const [x, y] = line.at(-1) ?? [0, 0];
  const isToRight = x >= (line.at(-2)?.[0] ?? x);
  const room = isToRight ? frame.width - x : x;
  if (room < WIDEST.other + AROUND) return { x, y, side: nearestSide([x, y], frame) };
  return { x: isToRight ? x + FROM_END : x - FROM_END, y, side: isToRight ? 'left' : 'right' };
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
  readonly text: string;
}

/** What leaves for the same place, or by lines of one look beyond the map, as one in the middle of its exits. */
function together(leaving: readonly Leaving[]): Shared[] {
  const groups = new Map<string, [Leaving, ...Leaving[]]>();
  for (const end of leaving) {
    const key = end.kind ?? end.say([end.name]);
    const known = groups.get(key);
    if (known) known.push(end);
    else groups.set(key, [end]);
  }
  return [...groups.values()].map((ends) => {
    const mean = (pick: (end: Leaving) => number) =>
      ends.reduce((sum, end) => sum + pick(end), 0) / ends.length;
    const text = ends[0].say([...new Set(ends.map(({ name }) => name))]);
    return { ends, text, side: ends[0].side, x: mean(({ x }) => x), y: mean(({ y }) => y) };
  });
}

/** The same with the shortest of its names, and how many more there are. */
function shortened(shared: Shared): Shared {
  const { ends } = shared;
  const names = [...new Set(ends.map(({ name }) => name))];
  if (names.length === 1) return shared;
  const shortest = names.reduce((one, other) => (textWidth(other) < textWidth(one) ? other : one));
  return { ...shared, text: ends[0].say([`${shortest} +${names.length - 1}`]) };
}

/** What stands out, then what lies beyond the map, then a few others. */
function ordered(labels: readonly Shared[]): Shared[] {
  const ranked = (rank: FarEnd['rank']) =>
    labels.filter(({ ends }) => ends.some((end) => end.rank === rank));
  const plain = ranked('plain').slice(0, MOST_PLAIN);
  return [...new Set([...ranked('lifted'), ...ranked('always'), ...plain])];
}

function sidedIn(frame: Frame): (shared: Shared) => Sided<Omit<EdgeLabel, 'x' | 'y'>> {
  const inset = (value: number, most: number, low: Side, high: Side) =>
    Math.max(INSET[low], Math.min(most - INSET[high], value));
  return ({ ends, text, side, x, y }) => ({
    label: {
      lines: linesOf(text, frame),
      side,
      target: targetOf(ends),
      isQuiet: ends.every(({ rank }) => rank === 'plain'),
    },
    isUpright: side === 'left' || side === 'right',
    x: inset(x, frame.width, 'left', 'right'),
    y: inset(y, frame.height, 'top', 'bottom'),
    exits: ends.map((end): Point => [end.x, end.y]),
    boxAt: ([atX, atY]) => edgeBox({ lines: linesOf(text, frame), side, x: atX, y: atY }),
  });
}

/** The flow that a label names; of several the place that all of them lead to, or else come from. */
function targetOf(ends: Shared['ends']): Target {
  const [first, ...more] = ends;
  if (more.length === 0) return { kind: 'flow', id: first.flow };
  const isShared = more.every(({ place }) => place === first.place);
  return { kind: 'place', id: isShared ? first.place : first.near };
}

function linesOf(text: string, { width }: Frame): string[] {
  return wrapped(text, width < NARROW ? WIDEST.narrow : WIDEST.other);
}

/** What a label covers, in CSS pixels; at the left and right its first line stands beside its point. */
export function edgeBox({ lines, x, y, side }: Pick<EdgeLabel, 'lines' | 'x' | 'y' | 'side'>): Box {
  const width = Math.max(...lines.map(textWidth)) + AROUND;
  const height = ROW + LINE * (lines.length - 1);
  const left = x - { left: 0, right: width, top: width / 2, bottom: width / 2 }[side];
  const top = y - { left: ROW / 2, right: ROW / 2, top: 0, bottom: height }[side];
  return [left, top, left + width, top + height];
}
