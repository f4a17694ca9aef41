import type { Locale } from '../../model/localized';
import type { Box } from '../geometry/box';
import type { Frame } from '../geometry/screen-line';
import type { SceneSymbol } from '../places/scene-symbols';
import { OPEN_RING } from '../style/symbols';
import { anchorWithRoom, beside, symbolBox, type Anchor } from './beside';
import { SIDES_FROM } from './label-sides';
import { Room } from './room';
import { textWidth } from './text-width';

/** The name of a place beside its symbol. */
export interface PlaceName extends Anchor {
  readonly id: string;
  readonly text: string;
  readonly size: number;
  /** Room between letters, in em. */
  readonly spacing: number;
}

/** The sizes of names, and the room between letters in those of regions. */
const SIZE = { region: 14.5, hub: 13, other: 12 } as const;
const SPACED = 0.12;

/** From the frame to names, in CSS pixels. */
const EDGE = 2;

/**
 * The names that find room in a frame, of symbols in the order of their importance: each yields to the
 * symbols of what is as important or more, as on the map. The same whatever else lies there.
 */
export function placeNames(
  symbols: readonly SceneSymbol[],
  { width, height }: Frame,
  locale: Locale,
): PlaceName[] {
  const room = new Room([EDGE, EDGE, width - EDGE, height - EDGE]);
  return symbols
    .filter(({ at: [x, y] }) => x > 0 && x < width && y > 0 && y < height)
    .flatMap((symbol): PlaceName[] => {
      const { id, at, radius, side, isNamed } = symbol;
      room.reserve(symbolBox(at, radius + 1));
      if (!isNamed) return [];
      const name = writtenName(symbol, locale);
      const wide = widthOf(name);
      const anchors = SIDES_FROM[side].map((each) => beside(each, radius, at));
      const anchor = anchorWithRoom(anchors, { width: wide, size: name.size }, room);
      return anchor ? [{ id, ...name, ...anchor }] : [];
    });
}

function writtenName({ kind, symbol, name }: SceneSymbol, locale: Locale) {
  const isRegion = kind?.role === 'region' && symbol !== OPEN_RING;
  return {
    text: isRegion && locale === 'en' ? name.toUpperCase() : name,
    size: isRegion ? SIZE.region : kind?.role === 'hub' ? SIZE.hub : SIZE.other,
    spacing: isRegion ? SPACED : 0,
  };
}

function widthOf({ text, size, spacing }: Pick<PlaceName, 'text' | 'size' | 'spacing'>): number {
  return (textWidth(text) * size) / 12 + [...text].length * spacing * size;
}

/** What a name covers. */
export function nameBox(name: PlaceName): Box {
  const { x, y, anchor, size } = name;
  const width = widthOf(name);
  const left = x - { start: 0, middle: width / 2, end: width }[anchor];
  return [left, y - size, left + width, y + size * 0.3];
}
