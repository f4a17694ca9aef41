import type { Locale } from '../../model/localized';
import type { Box } from '../geometry/box';
import type { Frame } from '../geometry/screen-line';
import type { SceneSymbol } from '../places/scene-symbols';
import { anchorWithRoom, beside, symbolBox, textBox, type Anchor } from './beside';
import { nameLook, nameWidth, type NameLook } from './name-look';
import { Room } from './room';

/** The name of a place beside its symbol. */
export interface PlaceName extends Anchor, NameLook {
  readonly id: string;
  readonly text: string;
}

/** From the frame to names, in CSS pixels. */
const EDGE = 2;

/**
 * The names that find room in a frame, of symbols in the order of their importance: each keeps off all
 * symbols, the names before it, and what else `covers` the map.
 */
export function placeNames(
  symbols: readonly SceneSymbol[],
  { width, height }: Frame,
  locale: Locale,
  covers: readonly Box[] = [],
): PlaceName[] {
  const room = new Room([EDGE, EDGE, width - EDGE, height - EDGE]);
  const seen = symbols.filter(({ at: [x, y] }) => x > 0 && x < width && y > 0 && y < height);
  for (const box of covers) room.reserve(box);
  for (const { at, radius } of seen) room.reserve(symbolBox(at, radius + 1));
  return seen.flatMap(({ id, at, radius, sides, isNamed, kind, name, symbol }): PlaceName[] => {
    if (!isNamed) return [];
    const look = nameLook(kind, symbol);
    const text = look.spacing > 0 && locale === 'en' ? name.toUpperCase() : name;
    const anchors = sides.map((each) => beside(each, radius, at, look.size));
    const box = { width: nameWidth(text, look), size: look.size };
    const anchor = anchorWithRoom(anchors, box, room);
    return anchor ? [{ id, text, ...look, ...anchor }] : [];
  });
}

/** What a name covers. */
export function nameBox(name: PlaceName): Box {
  return textBox(name, { width: nameWidth(name.text, name), size: name.size });
}
