import { symbolPath } from '../../../scene/style/symbols.ts';
import { layerHue, type Paint } from '../arrow.ts';
import { drawSample } from '../sample.ts';
import { element, escaped, translated } from '../svg.ts';
import { typeAttributes, type Lettering, type Type } from './lettering.ts';
import type { Chip } from './words.ts';

/** A sample of the flow, or the symbol of the place, with the name of its kind. */
export function drawChip(
  { text, look }: Chip,
  { x, top }: { readonly x: number; readonly top: number },
  locale: Type['locale'],
  { paint, lettering }: { readonly paint: Paint; readonly lettering: Lettering },
): string {
  const type: Type = { size: 20, weight: 600, locale };
  const hue = look.kind === 'flow' ? layerHue(look.look, paint) : paint('ink-soft');
  const [symbolWidth, height] = [look.kind === 'flow' ? 46 : 22, 36];
  const width = 16 + symbolWidth + 10 + lettering.widthOf(text, type) + 18;
  const middle = top + height / 2;
  const symbol =
    look.kind === 'flow'
      ? drawSample(
          {
            hue,
            dash: look.look.dash,
            isMutual: look.flow.direction === 'mutual',
            head: { name: look.look.head, size: 17 },
            width: look.flow.magnitude === null ? 3 : 5,
            length: 46,
            dashes: 1.3,
          },
          paint,
        )
      : element('path', {
          transform: translated([11, 0]),
          d: symbolPath(look.symbol, 9),
          fill: hue,
          'fill-rule': 'evenodd',
        });
  return [
    element('rect', {
      x,
      y: top,
      width,
      height,
      rx: 18,
      fill: hue,
      'fill-opacity': 0.1,
      stroke: hue,
      'stroke-opacity': '0.45',
      'stroke-width': 1.5,
    }),
    element('g', { transform: translated([x + 16, middle]) }, symbol),
    element(
      'text',
      {
        x: x + 16 + symbolWidth + 10,
        y: middle + 7,
        fill: hue,
        ...typeAttributes(type),
      },
      escaped(text),
    ),
  ].join('');
}
