import type { Point } from '../geometry/geometry';

/** An end of a line at a place. */
export interface LineEnd {
  /** The direction in which the line leaves the place, in radians: 0 is east, growing clockwise. */
  readonly bearing: number;
  /** True where the line has a head there. */
  readonly isHead: boolean;
}

/** Lines that leave a place are at least so far apart, and heads; in degrees and CSS pixels. */
const APART = 8;
const HEADS_APART = 9;

/** How far from its own bearing a line may leave, farther among heads, and a head may stand; in degrees. */
const ASIDE = { line: 25, amongHeads: 45, head: 70 } as const;

/** How much farther out than one alone many heads may stand, in CSS pixels. */
const MOST_OUT = 12;

const ROUNDS = 400;
const DEGREE = Math.PI / 180;
const TURN = 2 * Math.PI;

/**
 * Where lines begin and end around a place, from its point, in CSS pixels: lines at one radius, heads
 * at another, in the order of their bearings, each as near to its own as the others leave room.
 */
export function portsAround(
  ends: readonly LineEnd[],
  radius: { readonly line: number; readonly head: number },
): Point[] {
  const heads = ends.filter(({ isHead }) => isHead).map(({ bearing }) => bearing);
  // Heads that have no room within the bearings they may have stand farther out.
  const room = Math.min(TURN, spreadOf(heads) + 1.9 * ASIDE.head * DEGREE);
  const headRadius = Math.min(
    radius.head + MOST_OUT,
    Math.max(radius.head, ((heads.length - 1) * HEADS_APART) / room),
  );
  const spread = relaxed(
    ends.map(({ bearing, isHead }) => ({
      bearing,
      needed: isHead ? Math.asin(HEADS_APART / 2 / headRadius) : (APART / 2) * DEGREE,
      aside: (isHead ? ASIDE.head : heads.length > 0 ? ASIDE.amongHeads : ASIDE.line) * DEGREE,
    })),
  );
  return ends.map(({ isHead }, index) => {
    const angle = spread[index] ?? 0;
    const away = isHead ? headRadius : radius.line;
    return [away * Math.cos(angle), away * Math.sin(angle)];
  });
}

/** The angle that some bearings lie within: the whole turn without their widest gap. */
function spreadOf(bearings: readonly number[]): number {
  const sorted = [...bearings].sort((a, b) => a - b);
  const gaps = sorted.map((each, index) => (sorted[index + 1] ?? (sorted[0] ?? 0) + TURN) - each);
  return TURN - Math.max(0, ...gaps);
}

interface Spoke {
  readonly bearing: number;
  /** The room that it needs on both of its sides, in radians. */
  readonly needed: number;
  readonly aside: number;
}

/** The bearings, pushed apart pair by pair until none is too near to the next. */
function relaxed(spokes: readonly Spoke[]): number[] {
  const order = spokes.map((_, index) => index);
  order.sort((a, b) => (spokes[a]?.bearing ?? 0) - (spokes[b]?.bearing ?? 0) || a - b);
  const angles = spokes.map(({ bearing }) => bearing);
  for (let round = 0; round < ROUNDS && order.length > 1; round++) {
    let moved = 0;
    for (const [place, index] of order.entries()) {
      const next = order[(place + 1) % order.length] ?? index;
      const [one, other] = [spokes[index], spokes[next]];
      if (!one || !other) continue;
      const turn = place === order.length - 1 ? TURN : 0;
      const gap = (angles[next] ?? 0) + turn - (angles[index] ?? 0);
      const short = one.needed + other.needed - gap;
      if (short <= 1e-4) continue;
      angles[index] = kept((angles[index] ?? 0) - short / 2, one);
      angles[next] = kept((angles[next] ?? 0) + short / 2, other);
      moved = Math.max(moved, short);
    }
    if (moved < 1e-3) break;
  }
  return angles;
}

function kept(angle: number, { bearing, aside }: Spoke): number {
  return Math.max(bearing - aside, Math.min(bearing + aside, angle));
}
