import type { DashName, HeadName } from '../../model/facet';
import { DASH, HEAD_OUTLINES, HOLLOW_CORE } from '../../scene/style/flow-style';
import type { Paint } from './arrow';
import { element, pathOf } from './svg';

/** A short arrow that looks as the map draws it, to the right of the origin. */
export interface SampleLook {
  /** Its colour, as it is written; plain ink where it stands for no kind. */
  readonly hue?: string;
  readonly dash?: DashName;
  readonly isHollow?: boolean;
  readonly isMutual?: boolean;
  /** The shape of its heads, and their length in pixels; null: it has none. */
  readonly head?: { readonly name: HeadName; readonly size: number } | null;
  /** In pixels; dashes grow with `dashes`. */
  readonly width?: number;
  readonly length?: number;
  readonly dashes?: number;
  /** The name of the colour that is seen through a hollow line. */
  readonly core?: string;
}

/** A sample of the lines of a map, for a legend. */
export function drawSample(look: SampleLook, paint: Paint): string {
  const { hue = paint('ink-soft'), dash = 'solid', isHollow, isMutual, head = null } = look;
  const { width = 2.6, length = 30, dashes = 1, core = 'halo' } = look;
  const joint = (head?.size ?? 0) / 2;
  const d = `M${isMutual ? joint : 0} 0H${length - joint}`;
  const shaft = (stroke: string, thickness: number, pattern: readonly number[] = []) =>
    element('path', {
      d,
      stroke,
      'stroke-width': thickness,
      'stroke-dasharray': pattern.map((each) => each * dashes).join(' ') || null,
    });
  const tip = (at: number, way: 1 | -1) =>
    head
      ? element('path', {
          d: pathOf(
            HEAD_OUTLINES[head.name].map(
              ([x, y]) => [at + way * x * head.size, y * head.size] as const,
            ),
            true,
          ),
          fill: hue,
        })
      : '';
  return [
    shaft(hue, width, DASH[dash]),
    isHollow ? shaft(paint(core), width * HOLLOW_CORE) : '',
    tip(length, 1),
    isMutual ? tip(0, -1) : '',
  ].join('');
}
