import { HEAD_JOINT, HEAD_LENGTH, HEADS } from '../../theme/flow-style';
import type { FlowMark } from '../flows/flow-mark';
import { curveBetween, isLoop, pointAt, type Curve, type Point } from '../flows/geometry';
import { toPicture, written } from './frame';

/** A flow as SVG paths: its line, and its heads. */
export interface Arrow {
  readonly line: string;
  readonly heads: string;
}

/** Draws a mark in the units of the picture; null where there is no room for an arrow. */
export function arrowOf(mark: FlowMark): Arrow | null {
  const mercatorCurve = curveBetween(mark.origin, mark.destination, mark.curvature);
  if (isLoop(mercatorCurve)) return null;
  const curve: Curve = {
    start: toPicture(mercatorCurve.start),
    control: toPicture(mercatorCurve.control),
    end: toPicture(mercatorCurve.end),
  };
  const length = distance(curve.start, curve.end);
  const isMutual = mark.direction === 'mutual';
  const room = length - mark.originRadius - mark.destinationRadius;
  const size = Math.min(HEAD_LENGTH, room / (isMutual ? 3.2 : 1.6));
  if (size < 2) return null;
  // Near an end the curve is almost straight, so its speed there turns pixels into t.
  const startSpeed = 2 * distance(curve.start, curve.control);
  const endSpeed = 2 * distance(curve.control, curve.end);
  const from = (mark.originRadius + (isMutual ? size * HEAD_JOINT : 0)) / startSpeed;
  const to = 1 - (mark.destinationRadius + size * HEAD_JOINT) / endSpeed;
  const heads = [
    headAt(
      curve,
      1 - mark.destinationRadius / endSpeed,
      1 - (mark.destinationRadius + size) / endSpeed,
      size,
      mark,
    ),
    isMutual
      ? headAt(
          curve,
          mark.originRadius / startSpeed,
          (mark.originRadius + size) / startSpeed,
          size,
          mark,
        )
      : '',
  ];
  return { line: part(curve, from, to), heads: heads.join('') };
}

/** The part of a curve between two values of t, as the `d` of a path. */
function part(curve: Curve, from: number, to: number): string {
  const start = pointAt(curve, from);
  const end = pointAt(curve, to);
  // The control of the part is the blossom of the curve at (from, to).
  const blend = (index: 0 | 1) =>
    (1 - from) * (1 - to) * curve.start[index] +
    (from * (1 - to) + to * (1 - from)) * curve.control[index] +
    from * to * curve.end[index];
  return `M${written(start)}Q${written([blend(0), blend(1)])} ${written(end)}`;
}

function headAt(
  curve: Curve,
  tipAt: number,
  baseAt: number,
  size: number,
  { category }: FlowMark,
): string {
  const tip = pointAt(curve, tipAt);
  const base = pointAt(curve, baseAt);
  const length = distance(tip, base) || 1;
  const along: Point = [(tip[0] - base[0]) / length, (tip[1] - base[1]) / length];
  const corners = HEADS[category].map(([x, y]): Point => [
    tip[0] + size * (x * along[0] - y * along[1]),
    tip[1] + size * (x * along[1] + y * along[0]),
  ]);
  return `M${corners.map(written).join('L')}Z`;
}

function distance([x, y]: Point, [otherX, otherY]: Point): number {
  return Math.hypot(x - otherX, y - otherY);
}
