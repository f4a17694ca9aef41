import type { FlowMark } from '../../scene/flows/flow-mark';
import type { CameraView } from '../../scene/camera-view';
import {
  awayFrom,
  curveBetween,
  isLoop,
  loopAt,
  loopRadius,
  pointAt,
  pointBetween,
  type Curve,
  type Point,
} from '../../scene/geometry/geometry';
import { headLength, headOutline } from '../../scene/geometry/head';
import { portsOn, screenLine } from '../../scene/geometry/screen-line';
import type { LayerLook } from '../../scene/style/flow-look';
import { headJoint, LINE_WIDTH, RIM, RIM_OPACITY, strokeOf } from '../../scene/style/flow-style';
import { element, pathOf, written } from './svg';

/** How a drawing writes a colour of the palette, by its name. */
export type Paint = (name: string) => string;

/** The colour of a layer on a light ground: its own, or that of the palette. */
export function layerHue({ colour, slot }: LayerLook, paint: Paint): string {
  return colour?.light ?? paint(`layer-${slot}`);
}

/**
 * A flow as the map draws it: a rim, its line with the dash of how far it has come, and its heads.
 * Empty where it has no room for an arrow.
 */
export function drawArrow(
  mark: FlowMark,
  view: CameraView,
  paint: Paint,
  hue = layerHue(mark.look, paint),
): string {
  const arrow = arrowOf(mark, view);
  if (!arrow) return '';
  const halo = paint('halo');
  const { width, pattern, isDotted } = strokeOf(mark.look.dash, mark.width ?? LINE_WIDTH.unknown);
  const line = (stroke: string, thickness: number, more = {}) =>
    element('path', {
      d: arrow.line,
      fill: 'none',
      stroke,
      'stroke-width': thickness,
      ...more,
    });
  return [
    line(halo, width + 2 * RIM, { 'stroke-opacity': String(RIM_OPACITY) }),
    line(hue, width, {
      class: 'flow',
      'stroke-dasharray': pattern.join(' ') || null,
      'stroke-linecap': isDotted ? 'round' : null,
    }),
    element('path', {
      d: arrow.heads,
      fill: hue,
      stroke: halo,
      'stroke-width': 2 * RIM,
      'stroke-opacity': String(RIM_OPACITY),
      'stroke-linejoin': 'round',
      'paint-order': 'stroke',
    }),
  ].join('');
}

/** A flow as the `d` of SVG paths: its line, and its heads. */
interface Arrow {
  readonly line: string;
  readonly heads: string;
}

/** An arrow in the pixels of a view; null where there is no room for one. */
function arrowOf(mark: FlowMark, view: CameraView): Arrow | null {
  const isMutual = mark.direction === 'mutual';
  const line = screenLine(view, mark);
  const size = headLength(line, mark);
  if (size === null) return null;
  const joint = headJoint(size, mark.width ?? LINE_WIDTH.unknown);
  const shaft = shortened(mark, isMutual ? joint : 0, joint);
  const behind = screenLine(view, shortened(mark, isMutual ? size : 0, size));
  const curve = curveBetween(mark.origin, mark.destination, mark.curvature);
  const head = (end: Point, tip?: Point, base?: Point) =>
    // No head where a line goes on behind the camera.
    tip && base && view.project(end)
      ? pathOf(headOutline(tip, base, size, mark.look.head), true)
      : '';
  return {
    line: view.isFlat ? curvePath(shaft, view) : pathOf(screenLine(view, shaft)),
    heads:
      head(curve.end, line.at(-1), behind.at(-1)) +
      (isMutual ? head(curve.start, line[0], behind[0]) : ''),
  };
}

/** A mark whose line keeps a longer distance from the places at its ends. */
function shortened(mark: FlowMark, atOrigin: number, atDestination: number): FlowMark {
  return {
    ...mark,
    originRadius: mark.originRadius + atOrigin,
    destinationRadius: mark.destinationRadius + atDestination,
  };
}

/** The line of a mark in a view from straight above, where curves stay what they are. */
function curvePath(mark: FlowMark, view: CameraView): string {
  const ground = curveBetween(mark.origin, mark.destination, mark.curvature);
  const [fromPort, toPort] = portsOn(view, mark);
  const placed = (point: Point, port: Point): Point | null => {
    const at = view.project(point);
    return at && [at[0] + port[0], at[1] + port[1]];
  };
  const start = placed(ground.start, fromPort);
  const control = placed(ground.control, pointBetween(fromPort, toPort, 0.5));
  const end = placed(ground.end, toPort);
  if (!start || !control || !end) return '';
  const curve = { start, control, end };
  const radius = isLoop(ground) ? loopRadius(mark.curvature) : null;
  const at = (t: number) => (radius === null ? pointAt(curve, t) : loopAt(start, radius, t));
  const from = awayFrom(at, 0, mark.originRadius);
  const to = awayFrom(at, 1, mark.destinationRadius);
  return radius === null
    ? curvePart(curve, from, to)
    : `M${written(at(from))}A${radius} ${radius} 0 1 1 ${written(at(to))}`;
}

function curvePart(curve: Curve, from: number, to: number): string {
  // The control of the part is the blossom of the curve at (from, to).
  const blend = (index: 0 | 1) =>
    (1 - from) * (1 - to) * curve.start[index] +
    (from * (1 - to) + to * (1 - from)) * curve.control[index] +
    from * to * curve.end[index];
  const control = written([blend(0), blend(1)]);
  return `M${written(pointAt(curve, from))}Q${control} ${written(pointAt(curve, to))}`;
}
