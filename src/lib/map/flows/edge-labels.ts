import type { Point } from './geometry';
import type { Frame } from './screen-line';

export type Side = 'left' | 'right' | 'top' | 'bottom';

/** An end of a flow that may lie out of sight, and the line from it, in CSS pixels. */
export interface FarEnd {
  readonly id: string;
  readonly text: string;
  /** From the end in sight to the far one. */
  readonly line: readonly Point[];
  /** True where the end is named even when its point is in sight, as it stands for one beyond. */
  readonly isAlwaysNamed: boolean;
}

/** A name at the place where a flow leaves the frame. */
export interface EdgeLabel {
  readonly id: string;
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly side: Side;
}

/** Distance of labels from the frame, and from one another along it; CSS pixels. */
const INSET = 6;
const ROOM = 26;

/**
 * Where to name the ends that lie out of sight: at the point where the flow last leaves the frame,
 * moved along the edge where two would overlap. Ends in sight, and flows wholly out of sight,
 * have no label.
 */
export function edgeLabels(ends: readonly FarEnd[], frame: Frame): EdgeLabel[] {
  const labels = ends.flatMap((end) => {
    const exit = exitOf(end, frame);
    return exit ? [{ id: end.id, text: end.text, ...exit }] : [];
  });
  return (['left', 'right', 'top', 'bottom'] as const).flatMap((side) =>
    spread(
      labels.filter((label) => label.side === side),
      side,
      frame,
    ),
  );
}

type Exit = Pick<EdgeLabel, 'x' | 'y' | 'side'>;

function exitOf({ line, isAlwaysNamed }: FarEnd, frame: Frame): Exit | null {
  const inside = line.map(([x, y]) => x >= 0 && y >= 0 && x <= frame.width && y <= frame.height);
  const last = inside.lastIndexOf(true);
  const before = line[last];
  if (!before) return null;
  const after = line[last + 1];
  if (!after)
    return isAlwaysNamed ? { x: before[0], y: before[1], side: nearest(before, frame) } : null;
  return crossing(before, after, frame);
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
  const [side, t] = cuts.reduce((one, other) => (other[1] < one[1] ? other : one));
  return { x: x + t * dx, y: y + t * dy, side };
}

function nearest([x, y]: Point, { width, height }: Frame): Side {
  const away: readonly (readonly [Side, number])[] = [
    ['right', width - x],
    ['left', x],
    ['top', y],
    ['bottom', height - y],
  ];
  return away.reduce((one, other) => (other[1] < one[1] ? other : one))[0];
}

/** Labels of one side, apart from each other and within the frame. */
function spread(labels: readonly EdgeLabel[], side: Side, frame: Frame): EdgeLabel[] {
  const isUpright = side === 'left' || side === 'right';
  const length = isUpright ? frame.height : frame.width;
  const room = isUpright ? ROOM : 6 * ROOM;
  const along = (label: EdgeLabel) => (isUpright ? label.y : label.x);
  const sorted = [...labels].sort((a, b) => along(a) - along(b));
  let free = ROOM / 2;
  const placed = sorted.map((label) => {
    const at = Math.max(free, along(label));
    free = at + room;
    return at;
  });
  // What was pushed out at the far end comes back in, pushing the others before it.
  let limit = length - ROOM / 2;
  for (let index = placed.length - 1; index >= 0; index--) {
    placed[index] = Math.min(placed[index] ?? limit, limit);
    limit = (placed[index] ?? limit) - room;
  }
  return sorted.map((label, index) => {
    const at = placed[index] ?? along(label);
    const kept = (value: number, most: number) => Math.max(INSET, Math.min(most - INSET, value));
    return isUpright
      ? { ...label, x: kept(label.x, frame.width), y: at }
      : { ...label, x: at, y: kept(label.y, frame.height) };
  });
}
