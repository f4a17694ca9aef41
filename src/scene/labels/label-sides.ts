import type { Place } from '../../model/place';
import { textWidth } from './text-width';
import { mercator } from '../geometry/geometry';
import { REGION_BOUNDS } from '../region-bounds';
import { SYMBOL_RADIUS } from '../places/symbols';

/** Where a name stands from its symbol. */
export type Side = 'right' | 'left' | 'below' | 'above';

/** For each best side, the sides in order of preference; below is for what has no room at its right. */
export const SIDES_FROM: Readonly<Record<Side, readonly Side[]>> = {
  right: ['right', 'left', 'below', 'above'],
  left: ['left', 'right', 'above', 'below'],
  below: ['below', 'above', 'left'],
  above: ['above', 'below', 'left', 'right'],
};

/** Beyond this longitude, a name right of its symbol reaches over the edge of the region's view. */
const EAST = REGION_BOUNDS[1][0] - 0.9;

/** CSS pixels across the world at the zoom at which a desk shows the region: about 6. */
const WORLD = 512 * 2 ** 6;

/** From the edge of a symbol to its name, and the height of a name, in CSS pixels. */
const AWAY = 4;
const HEIGHT = 15;

/** What a name costs where it lies on another name, measured in symbols that it lies on. */
const NAME_ON_NAME = 2;

type Box = readonly [left: number, top: number, right: number, bottom: number];

/**
 * On which side of its symbol each place's name is least in the way, in the region's view. Symbols
 * always show, so a name keeps off all of them, and off the names of the places before it.
 *
 * @param places in the order in which their names are placed
 */
export function labelSides(places: readonly Place[]): ReadonlyMap<string, Side> {
  const symbols = places.map((place) => ({ id: place.id, box: symbolBox(place) }));
  const names: Box[] = [];
  const sides = new Map<string, Side>();
  for (const place of places) {
    const others = symbols.filter(({ id }) => id !== place.id).map(({ box }) => box);
    const cost = (side: Side) => {
      const box = nameBox(place, side);
      return touching(box, others) + NAME_ON_NAME * touching(box, names);
    };
    const order = SIDES_FROM[place.position[0] > EAST ? 'below' : 'right'];
    const best = order.reduce((least, side) => (cost(side) < cost(least) ? side : least));
    sides.set(place.id, best);
    names.push(nameBox(place, best));
  }
  return sides;
}

function centreOf(place: Place): readonly [x: number, y: number] {
  const [x, y] = mercator(place.position);
  return [WORLD * x, WORLD * y];
}

function symbolBox(place: Place): Box {
  const [x, y] = centreOf(place);
  const radius = SYMBOL_RADIUS[place.kind];
  return [x - radius, y - radius, x + radius, y + radius];
}

function nameBox(place: Place, side: Side): Box {
  const [x, y] = centreOf(place);
  const away = SYMBOL_RADIUS[place.kind] + AWAY;
  const width = Math.max(textWidth(place.name.en), textWidth(place.name.zh));
  switch (side) {
    case 'right':
      return [x + away, y - HEIGHT / 2, x + away + width, y + HEIGHT / 2];
    case 'left':
      return [x - away - width, y - HEIGHT / 2, x - away, y + HEIGHT / 2];
    case 'below':
      return [x - width / 2, y + away, x + width / 2, y + away + HEIGHT];
    case 'above':
      return [x - width / 2, y - away - HEIGHT, x + width / 2, y - away];
  }
}

function touching(box: Box, others: readonly Box[]): number {
  return others.filter(
    (other) => box[0] < other[2] && other[0] < box[2] && box[1] < other[3] && other[1] < box[3],
  ).length;
}
