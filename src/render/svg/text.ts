import { textWidth, wrapped } from '../../scene/labels/text-width';
import { colour } from '../../scene/style/palette';
import { element, escaped } from './svg';

/** The colours of figures, which are on paper: those of the light scheme. */
export const paint = (name: string): string => colour(name, 'light');

export interface TextLook {
  readonly size?: number;
  readonly weight?: 400 | 500;
  readonly italic?: boolean;
  readonly ink?: string;
  /** The name of the colour that sets the text off from the map; none outside of it. */
  readonly halo?: string;
  readonly anchor?: 'start' | 'middle' | 'end';
  /** Room between letters, in em. */
  readonly spacing?: number;
  readonly kind?: string;
}

/** A line of text; `y` is that of its baseline. */
export function text(content: string, x: number, y: number, look: TextLook = {}): string {
  const { size = 12, weight = 400, italic, ink = 'ink', halo, anchor, spacing, kind } = look;
  return element(
    'text',
    {
      x,
      y,
      class: kind,
      'font-size': size,
      'font-weight': weight,
      'font-style': italic ? 'italic' : null,
      'text-anchor': anchor === 'start' ? null : anchor,
      'letter-spacing': spacing === undefined ? null : size * spacing,
      fill: paint(ink),
      ...(halo !== undefined && {
        stroke: paint(halo),
        'stroke-width': 3,
        'stroke-linejoin': 'round',
        'paint-order': 'stroke',
      }),
    },
    escaped(content),
  );
}

/** About how wide a text is drawn, in pixels. */
export function widthOf(content: string, { size = 12, spacing = 0 }: TextLook = {}): number {
  return (textWidth(content) * size) / 12 + [...content].length * spacing * size;
}

/** A text in lines of at most `width` pixels: between words, and anywhere in Chinese. */
export function lines(content: string, width: number, look: TextLook = {}): string[] {
  return wrapped(content, width, (line) => widthOf(line, look));
}
