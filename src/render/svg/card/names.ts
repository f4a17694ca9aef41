import { drawnAt } from '../../../scene/flows/drawn-at.ts';
import { mercator } from '../../../scene/geometry/geometry.ts';
import type { FlatView } from '../page/frame.ts';
import { SYMBOL_RADIUS } from '../../../scene/places/symbols.ts';
import type { Locale } from '../../../model/localized.ts';
import type { Place } from '../../../model/place.ts';
import type { Lettering, Type } from './lettering.ts';
import type { Subject } from './subject.ts';

/** A name on the map of a card: where its left end and its base line are. */
export interface Name {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly type: Type;
}

interface Rectangle {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Distance of a name from its symbol, and of names from the edge of the map. */
const GAP = 4;
const EDGE = 8;

/** More names than this would clustered a card that is seen small. */
const MOST = 7;

/** Names beside the symbols of what is lit, where there is room; what is chosen comes first. */
export function namesOn(
  view: FlatView,
  { chosen, named }: Subject,
  locale: Locale,
  lettering: Lettering,
): Name[] {
  const symbols = [...chosen, ...named].map((place) => around(place, view));
  const taken: Rectangle[] = [...symbols];
  const names: Name[] = [];
  for (const place of [...chosen, ...named]) {
    if (names.length >= MOST) break;
    const isChosen = chosen.includes(place);
    const type: Type = { size: isChosen ? 14 : 11.5, weight: isChosen ? 600 : 400, locale };
    const text = place.name[locale];
    const box = besides(around(place, view), lettering.widthOf(text, type), type.size).find(
      (each) => isInside(each, view) && !taken.some((other) => overlap(each, other)),
    );
    if (!box) continue;
    taken.push(box);
    names.push({ text, x: box.left, y: box.top + type.size * 0.93, type });
  }
  return names;
}

function around(place: Place, view: FlatView): Rectangle {
  const [x, y] = view.project(mercator(drawnAt(place)));
  const radius = SYMBOL_RADIUS[place.kind];
  return { left: x - radius, top: y - radius, right: x + radius, bottom: y + radius };
}

/** Where a name may stand beside a symbol, the best first. */
function besides(
  { left, top, right, bottom }: Rectangle,
  width: number,
  size: number,
): Rectangle[] {
  const height = size * 1.25;
  const [midX, midY] = [(left + right) / 2, (top + bottom) / 2];
  const at = (x: number, y: number) => ({ left: x, top: y, right: x + width, bottom: y + height });
  return [
    at(right + GAP, midY - height / 2),
    at(left - GAP - width, midY - height / 2),
    at(midX - width / 2, top - GAP - height),
    at(midX - width / 2, bottom + GAP),
    at(right + GAP / 2, top - height),
    at(right + GAP / 2, bottom),
    at(left - width - GAP / 2, top - height),
    at(left - width - GAP / 2, bottom),
  ];
}

function isInside({ left, top, right, bottom }: Rectangle, { width, height }: FlatView): boolean {
  return left >= EDGE && top >= EDGE && right <= width - EDGE && bottom <= height - EDGE * 2.5;
}

function overlap(one: Rectangle, other: Rectangle): boolean {
  return (
    one.left < other.right &&
    other.left < one.right &&
    one.top < other.bottom &&
    other.top < one.bottom
  );
}
