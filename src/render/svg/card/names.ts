import type { Locale } from '../../../model/localized.ts';
import type { Place } from '../../../model/place.ts';
import {
  anchorWithRoom,
  beside,
  SIDES,
  symbolBox,
  type Anchor,
} from '../../../scene/labels/beside.ts';
import { Room } from '../../../scene/labels/room.ts';
import { radiusOf } from '../../../scene/places/symbols.ts';
import type { Box } from '../../../scene/geometry/box.ts';
import type { Point } from '../../../scene/geometry/geometry.ts';
import type { Frame } from '../../../scene/geometry/screen-line.ts';
import type { Lettering, Type } from './lettering.ts';
import type { Subject } from './subject.ts';

/** A name on the map of a card. */
export interface Name extends Anchor {
  readonly text: string;
  readonly type: Type;
}

/** What a name covers. */
export function boxOf({ text, type, x, y, anchor }: Name, lettering: Lettering): Box {
  const width = lettering.widthOf(text, type);
  const left = x - { start: 0, middle: width / 2, end: width }[anchor];
  return [left, y - type.size, left + width, y + type.size * 0.3];
}

/** Distance of names from the edge of the map. */
const EDGE = 8;

/** More names than this would crowd a card that is seen small. */
const MOST = 7;

/** Names beside the symbols of what is lit, where there is room; what is chosen comes first. */
export function namesOn(
  { width, height }: Frame,
  { chosen, named }: Subject,
  at: (place: Place) => Point,
  locale: Locale,
  lettering: Lettering,
): Name[] {
  const room = new Room([EDGE, EDGE, width - EDGE, height - EDGE * 2.5]);
  const places = [...chosen, ...named];
  for (const place of places) room.reserve(symbolBox(at(place), radiusOf(place)));
  const names: Name[] = [];
  for (const place of places) {
    if (names.length >= MOST) break;
    const isChosen = chosen.includes(place);
    const type: Type = { size: isChosen ? 14 : 11.5, weight: isChosen ? 600 : 400, locale };
    const text = place.name[locale];
    const anchors = SIDES.map((side) => beside(side, radiusOf(place), at(place), type.size));
    const fit = anchorWithRoom(
      anchors,
      { width: lettering.widthOf(text, type), size: type.size },
      room,
    );
    if (fit) names.push({ ...fit, text, type });
  }
  return names;
}
