import { HEAD_JOINT } from '../../../scene/style/flow-style';
import type { FlowMark } from '../../../scene/flows/flow-mark';
import {
  awayFrom,
  curveBetween,
  isLoop,
  loopAt,
  loopRadius,
  pointAt,
  type Curve,
  type Point,
} from '../../../scene/geometry/geometry';
import { headLength, headOutline } from '../../../scene/geometry/head';
import { screenLine } from '../../../scene/geometry/screen-line';
import { written, type FlatView } from './frame';

/** A flow as SVG paths: its line, and its heads. */
export interface Arrow {
  readonly line: string;
  readonly heads: string;
}

/** Draws a mark in the units of a picture; null where there is no room for an arrow. */
export function arrowOf(mark: FlowMark, view: FlatView): Arrow | null {
  const isMutual = mark.direction === 'mutual';
  const size = headLength(screenLine(view, mark), mark.direction);
  if (size === null) return null;
  const way = wayOf(mark, view);
  const joint = size * HEAD_JOINT;
  const from = awayFrom(way.at, 0, mark.originRadius + (isMutual ? joint : 0));
  const to = awayFrom(way.at, 1, mark.destinationRadius + joint);
  const heads = [
    headAt(way.at, 1, mark.destinationRadius, size, mark),
    isMutual ? headAt(way.at, 0, mark.originRadius, size, mark) : '',
  ];
  return { line: way.part(from, to), heads: heads.join('') };
}

/** What a flow runs along: its points, and a part of it as the `d` of a path. */
interface Way {
  readonly at: (t: number) => Point;
  readonly part: (from: number, to: number) => string;
}

function wayOf({ origin, destination, curvature }: FlowMark, view: FlatView): Way {
  const { start, control, end } = curveBetween(origin, destination, curvature);
  const curve: Curve = {
    start: view.project(start),
    control: view.project(control),
    end: view.project(end),
  };
  if (!isLoop({ start, control, end })) {
    return { at: (t) => pointAt(curve, t), part: (from, to) => curvePart(curve, from, to) };
  }
  const radius = loopRadius(curvature);
  const at = (t: number) => loopAt(curve.start, radius, t);
  return {
    at,
    part: (from, to) => `M${written(at(from))}A${radius} ${radius} 0 1 1 ${written(at(to))}`,
  };
}

function curvePart(curve: Curve, from: number, to: number): string {
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
  at: Way['at'],
  end: 0 | 1,
  radius: number,
  size: number,
  { category }: FlowMark,
): string {
  const tip = at(awayFrom(at, end, radius));
  const base = at(awayFrom(at, end, radius + size));
  return `M${headOutline(tip, base, size, category).map(written).join('L')}Z`;
}
