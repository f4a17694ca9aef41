import { HEADS } from '../../model/facet';
import { strokeOf } from '../../scene/style/flow-style';
import { layerColour, type Scheme } from '../../scene/style/palette';
import type { FlowMark } from '../../scene/flows/flow-mark';
import { curveBetween, isLoop, loopRadius, type Point } from '../../scene/geometry/geometry';
import { FLOATS } from './shaders/attributes';
import { WIDTH } from '../../scene/style/width-scale';

export type Rgb = readonly [red: number, green: number, blue: number];

/**
 * The point in the middle of a list of marks. Instances are counted from there, as the graphics
 * card's 24 bits for a number in the whole world would shake by a pixel at zoom 14.
 */
export function middleOf(marks: readonly FlowMark[]): Point {
  const curves = marks.map((mark) => curveBetween(mark.origin, mark.destination, 0));
  const middle = (index: 0 | 1) => {
    let least = Infinity;
    let most = -Infinity;
    for (const { start, end } of curves) {
      least = Math.min(least, start[index], end[index]);
      most = Math.max(most, start[index], end[index]);
    }
    return curves.length === 0 ? 0.5 : (least + most) / 2;
  };
  return [middle(0), middle(1)];
}

const NO_PORTS = [
  [0, 0],
  [0, 0],
] as const;

/** The instances of a list of marks as one flat array, `FLOATS` for each. */
export function instancesOf(
  marks: readonly FlowMark[],
  scheme: Scheme,
  [originX, originY]: Point,
): Float32Array {
  const data = new Float32Array(marks.length * FLOATS);
  marks.forEach((mark, index) => {
    const curve = curveBetween(mark.origin, mark.destination, mark.curvature);
    const { width, pattern } = strokeOf(mark.look.dash, mark.width ?? WIDTH.unknown);
    const [on = 0, off = 0, secondOn = 0, secondOff = 0] = pattern;
    const fromOrigin = ([x, y]: Point): Point => [x - originX, y - originY];
    data.set(
      [
        ...fromOrigin(curve.start),
        ...fromOrigin(curve.control),
        ...fromOrigin(curve.end),
        mark.originRadius,
        mark.destinationRadius,
        ...(mark.ports ?? NO_PORTS).flat(),
        width,
        HEADS.indexOf(mark.look.head),
        mark.direction === 'mutual' ? 1 : 0,
        isLoop(curve) ? loopRadius(mark.curvature) : 0,
        on,
        off,
        secondOn,
        secondOff,
        ...rgb(layerColour(mark.look, scheme)),
      ],
      index * FLOATS,
    );
  });
  return data;
}

/** A colour `#rrggbb` as three shares of 1. */
export function rgb(hex: string): Rgb {
  const number = Number.parseInt(hex.slice(1), 16);
  return [(number >> 16) / 255, ((number >> 8) & 255) / 255, (number & 255) / 255];
}
