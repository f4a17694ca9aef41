import type { HeadName } from '../../model/facet';
import type { FlowMark } from '../flows/flow-mark';
import { HEAD_GROWTH, HEAD_LENGTH, HEAD_ROOM, headCorners, LINE_WIDTH } from '../style/flow-style';
import type { Point } from './geometry';
import { distance, lengthOf } from './screen-line';

/** A shorter head is a speck; in CSS pixels. */
const LEAST = 2;

/** The length of the heads of a flow along its line, in pixels; null where it has no room for any. */
export function headLength(
  line: readonly Point[],
  { direction, width }: Pick<FlowMark, 'direction' | 'width'>,
): number | null {
  const heads = direction === 'mutual' ? 2 : 1;
  const { from, perPixel } = HEAD_GROWTH;
  const grown = Math.max(1, from + perPixel * (width ?? LINE_WIDTH.unknown));
  const length = grown * Math.min(HEAD_LENGTH, lengthOf(line) / (heads * HEAD_ROOM));
  return length < LEAST ? null : length;
}

/** The corners of a head with its tip at one point, coming from another. */
export function headOutline(tip: Point, base: Point, size: number, head: HeadName): Point[] {
  const length = distance(tip, base) || 1;
  const [alongX, alongY] = [(tip[0] - base[0]) / length, (tip[1] - base[1]) / length];
  return headCorners(head).map(([x, y]) => [
    tip[0] + size * (x * alongX - y * alongY),
    tip[1] + size * (x * alongY + y * alongX),
  ]);
}
