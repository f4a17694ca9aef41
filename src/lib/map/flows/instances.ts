import type { Category } from '../../model/flow';
import { STATUS_DASH } from '../../theme/flow-style';
import type { FlowMark } from './flow-mark';
import { curveBetween, isLoop } from './geometry';
import { HEAD_ORDER } from './shaders';
import { WIDTH } from './width-scale';

/** The floats of one instance, in the order in which the shader's attributes take them. */
export const LAYOUT = [
  { name: 'a_start_control', size: 4 },
  { name: 'a_end_radii', size: 4 },
  { name: 'a_style', size: 4 },
  { name: 'a_dash', size: 4 },
  { name: 'a_colour', size: 3 },
  { name: 'a_hollow', size: 1 },
] as const;

export const FLOATS = LAYOUT.reduce((sum, { size }) => sum + size, 0);

export type Rgb = readonly [red: number, green: number, blue: number];

/** The marks in the order in which they are drawn: narrow ones over wide would be lost, so last the widest. */
export function drawingOrder(marks: readonly FlowMark[]): FlowMark[] {
  return [...marks].sort((a, b) => (a.width ?? 0) - (b.width ?? 0));
}

/** The instances of a list of marks as one flat array, `FLOATS` for each. */
export function instancesOf(
  marks: readonly FlowMark[],
  colours: Readonly<Record<Category, Rgb>>,
): Float32Array {
  const data = new Float32Array(marks.length * FLOATS);
  marks.forEach((mark, index) => {
    const curve = curveBetween(mark.origin, mark.destination, mark.curvature);
    const [on = 0, off = 0, secondOn = 0, secondOff = 0] = STATUS_DASH[mark.status];
    data.set(
      [
        ...curve.start,
        ...curve.control,
        ...curve.end,
        mark.originRadius,
        mark.destinationRadius,
        mark.width ?? WIDTH.unknown,
        HEAD_ORDER.indexOf(mark.category),
        mark.direction === 'mutual' ? 1 : 0,
        isLoop(curve) ? 1 : 0,
        on,
        off,
        secondOn,
        secondOff,
        ...colours[mark.category],
        mark.width === null ? 1 : 0,
      ],
      index * FLOATS,
    );
  });
  return data;
}
