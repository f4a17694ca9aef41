import { middleOf, screenLine, type ScreenView } from '../../scene/geometry/screen-line';
import type { FlowMark } from '../../scene/flows/flow-mark';
import { DISC } from '../../scene/style/flow-style';
import { layerHue, type Paint } from './arrow';
import { element, translated } from './svg';

/** The number of flows that a line stands for, on a disc at its middle; nothing for one. */
export function drawDisc(
  mark: FlowMark,
  view: ScreenView,
  paint: Paint,
  hue = layerHue(mark.look, paint),
): string {
  const at = mark.flows.length > 1 ? middleOf(screenLine(view, mark)) : null;
  if (!at) return '';
  return element(
    'g',
    { class: 'disc', transform: translated(at) },
    element('circle', { r: DISC.radius, fill: paint('paper'), stroke: hue, 'stroke-width': 1.5 }),
    element(
      'text',
      {
        y: 4,
        'font-size': DISC.text,
        'font-weight': 600,
        'text-anchor': 'middle',
        fill: paint('ink'),
      },
      String(mark.flows.length),
    ),
  );
}
