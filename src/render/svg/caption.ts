import { CAPTION } from '../../scene/labels/caption-text';
import { halfOf } from '../../scene/labels/caption-layout';
import type { Caption } from '../../scene/labels/captions';
import type { FlowMark } from '../../scene/flows/flow-mark';
import { DISC, MUTED } from '../../scene/style/flow-style';
import { layerHue, type Paint } from './arrow';
import { element, escaped, pathOf, translated, type Attributes } from './svg';

/** How captions are written: with all that they look like, or with classes that style sheets know. */
export interface CaptionLook {
  readonly group: (mark: FlowMark) => Attributes;
  readonly words: Attributes;
  readonly disc: Attributes;
  readonly number: Attributes;
}

/** Where style sheets have classes of layers and captions (`scene/style/classes.css`). */
export const BY_CLASS: CaptionLook = {
  group: ({ look }) => ({ class: `caption layer-${look.slot}` }),
  words: {},
  disc: {},
  number: { class: 'disc' },
};

/** With the colours of a drawing that stands alone. */
export function inColours(paint: Paint): CaptionLook {
  const letters = { 'font-weight': CAPTION.weight, fill: paint('ink') };
  return {
    group: ({ look }) => ({ class: 'caption', stroke: layerHue(look, paint) }),
    words: {
      ...letters,
      'font-size': CAPTION.size,
      stroke: paint('halo'),
      'stroke-width': 4.4,
      'stroke-linejoin': 'round',
      'paint-order': 'stroke',
    },
    disc: {
      y: -DISC.radius,
      height: 2 * DISC.radius,
      rx: DISC.radius,
      fill: paint('paper'),
      'stroke-width': 1.5,
    },
    number: {
      ...letters,
      class: 'disc',
      y: 4,
      'font-size': DISC.text,
      'text-anchor': 'middle',
      stroke: 'none',
    },
  };
}

/** What stands at a line: a disc with a number, and words beside it; fainter where its line is. */
export function drawCaption(
  { at, leader, disc, text, isNamed, mark, isMuted }: Omit<Caption, 'spot' | 'boxes'>,
  look: CaptionLook,
): string {
  const words = text?.lines.map((line, row) => {
    const anchor = text.anchor === 'start' ? null : text.anchor;
    const place = { x: text.x, y: text.y + row * CAPTION.leading, 'text-anchor': anchor };
    const name = isNamed ? 'flow-name' : 'amount';
    return element('text', { class: name, ...look.words, ...place }, escaped(line));
  });
  const [across] = halfOf(disc ?? '');
  const isWide = across > DISC.radius || look.disc.height !== undefined;
  return element(
    'g',
    { ...look.group(mark), transform: translated(at), opacity: isMuted ? MUTED : null },
    leader ? element('path', { d: pathOf([[0, 0], leader]) }) : '',
    ...(words ?? []),
    disc === null
      ? ''
      : element('rect', { ...look.disc, ...(isWide && { x: -across, width: 2 * across }) }) +
          element('text', look.number, escaped(disc)),
  );
}
