import type { DashName, HeadName } from '../../model/facet';
import { HEAD_JOINT, headCorners, LINE_WIDTH, strokeOf } from '../../scene/style/flow-style';
import type { Paint } from './arrow';
import { element, pathOf } from './svg';

/** A short arrow that looks as the map draws it, to the right of the origin. */
export interface SampleLook {
  /** Its colour, as it is written; plain ink where it stands for no kind. */
  readonly hue?: string;
  readonly dash?: DashName;
  readonly isMutual?: boolean;
  /** The shape of its heads, and their length in pixels; null: it has none. */
  readonly head?: { readonly name: HeadName; readonly size: number } | null;
  /** In pixels; dashes grow with `dashes`. */
  readonly width?: number;
  readonly length?: number;
  readonly dashes?: number;
}

/** A sample of the lines of a map, for a legend. */
export function drawSample(look: SampleLook, paint: Paint): string {
  const { hue = paint('ink-soft'), dash = 'solid', isMutual, head = null } = look;
  const { length = 30, dashes = 1 } = look;
  const { width, pattern, isDotted } = strokeOf(dash, look.width ?? LINE_WIDTH.known);
  const joint = (head?.size ?? 0) * HEAD_JOINT;
  const d = `M${isMutual ? joint : 0} 0H${length - joint}`;
  const shaft = element('path', {
    d,
    stroke: hue,
    'stroke-width': width,
    'stroke-dasharray': pattern.map((each) => each * dashes).join(' ') || null,
    'stroke-linecap': isDotted ? 'round' : null,
  });
  const tip = (at: number, way: 1 | -1) =>
    head
      ? element('path', {
          d: pathOf(
            headCorners(head.name).map(
              ([x, y]) => [at + way * x * head.size, y * head.size] as const,
            ),
            true,
          ),
          fill: hue,
        })
      : '';
  return [shaft, tip(length, 1), isMutual ? tip(0, -1) : ''].join('');
}
