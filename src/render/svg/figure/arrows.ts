import type { Category } from '../../../model/flow';
import { HEAD_JOINT, HOLLOW_CORE, LINE_WIDTH, STATUS_DASH } from '../../../scene/style/flow-style';
import { colour } from '../../../scene/style/palette';
import type { FlowMark } from '../../../scene/flows/flow-mark';
import { pointBetween, type Point } from '../../../scene/geometry/geometry';
import { headLength, headOutline } from '../../../scene/geometry/head';
import { distance, screenLine } from '../../../scene/geometry/screen-line';
import type { CameraView } from '../../../scene/camera-view';
import { element, escaped, pathOf } from './svg';

/** How much of a flow shows that is not among those that stand out. */
const MUTED = 0.2;

/**
 * The flows of a view as paths, the wider below: along the lines that the map draws, with its
 * heads, dashes and hollow cores. Each is a group with the flow's id and name.
 */
export function drawArrows(
  marks: readonly FlowMark[],
  view: CameraView,
  nameOf: (id: string) => string,
  isMuted: (id: string) => boolean,
): string {
  const ordered = [...marks].sort(
    (a, b) => Number(isMuted(b.id)) - Number(isMuted(a.id)) || (b.width ?? 0) - (a.width ?? 0),
  );
  return ordered.map((mark) => drawArrow(mark, view, nameOf(mark.id), isMuted(mark.id))).join('');
}

function drawArrow(mark: FlowMark, view: CameraView, name: string, isMuted: boolean): string {
  const line = screenLine(view, mark);
  const isMutual = mark.direction === 'mutual';
  const size = headLength(line, mark.direction);
  if (size === null) return '';
  const joint = size * HEAD_JOINT;
  const reversed = [...line].reverse();
  const shaft = cut(cut(reversed, joint).reverse(), isMutual ? joint : 0);
  const hue = colour(`category-${mark.category}`, 'light');
  const halo = colour('halo', 'light');
  const width = mark.width ?? LINE_WIDTH.unknown;
  const d = pathOf(shaft);
  const stroke = (color: string, thickness: number, more = {}) =>
    element('path', { d, fill: 'none', stroke: color, 'stroke-width': thickness, ...more });
  const heads = [
    head(reversed, size, mark.category),
    isMutual ? head(line, size, mark.category) : '',
  ];
  return element(
    'g',
    { 'data-flow': mark.id, opacity: isMuted ? MUTED : null },
    element('title', {}, escaped(name)),
    stroke(halo, width + 2.4, { 'stroke-opacity': 0.8 }),
    stroke(hue, width, {
      class: 'flow',
      'stroke-dasharray': STATUS_DASH[mark.status].join(' ') || null,
    }),
    mark.width === null ? stroke(halo, width * HOLLOW_CORE) : '',
    element('path', {
      d: heads.join(''),
      fill: hue,
      stroke: halo,
      'stroke-width': 0.8,
      'paint-order': 'stroke',
    }),
  );
}

/** The head whose tip is the start of a line. */
function head(fromTip: readonly Point[], size: number, category: Category): string {
  const tip = fromTip[0];
  const base = cut(fromTip, size)[0];
  return tip && base ? pathOf(headOutline(tip, base, size, category), true) : '';
}

/** A line without its first `length` pixels. */
function cut(line: readonly Point[], length: number): Point[] {
  let left = length;
  for (const [index, to] of line.entries()) {
    const from = line[index - 1];
    if (!from) continue;
    const piece = distance(from, to);
    if (piece > left) return [pointBetween(from, to, left / piece), ...line.slice(index)];
    left -= piece;
  }
  return [];
}
