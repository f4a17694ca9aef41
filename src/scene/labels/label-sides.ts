import type { Bounds } from '../../model/extent';
import type { Place } from '../../model/place';
import { homeCamera } from '../camera-view';
import { overlap, type Box } from '../geometry/box';
import { AWAY, symbolBox, type Side } from './beside';
import { textWidth } from './text-width';
import { mercator, type Point, WORLD } from '../geometry/geometry';
import { radiusOf as plainRadius } from '../places/symbols';

export type { Side } from './beside';

/** For each best side, the sides in order of preference; below is for what has no room at its right. */
export const SIDES_FROM: Readonly<Record<Side, readonly Side[]>> = {
  right: ['right', 'left', 'below', 'above'],
  left: ['left', 'right', 'above', 'below'],
  below: ['below', 'above', 'left'],
  above: ['above', 'below', 'left', 'right'],
};

/** Nearer to the east edge of the first view, a name right of its symbol reaches over it; CSS pixels. */
const FROM_EDGE = 82;

/** The height of a name, in CSS pixels. */
const HEIGHT = 15;

/** How far names keep off the symbols of others, in CSS pixels. */
const AROUND = 3;

/** What a name costs where it lies on another name, measured in symbols that it lies on. */
const NAME_ON_NAME = 2;

/** What a line costs that runs through a name. */
const ON_LINE = 0.8;

/** CSS pixels around the world in the view that sides are worked out for. */
export function worldOf(bounds: Bounds): number {
  return WORLD * 2 ** homeCamera(bounds).zoom;
}

/** A place at its point on a desk that shows the first view, in CSS pixels. */
interface Spot {
  readonly place: Place;
  readonly x: number;
  readonly y: number;
}

/** What names keep off besides each other. */
export interface Surroundings {
  /** In pixels of a world as wide as `worldOf` says. */
  readonly lines: readonly (readonly Point[])[];
  /** The radius of the symbol of a place, in pixels. */
  readonly radiusOf: (place: Place) => number;
}

/**
 * On which side of its symbol each place's name is least in the way, in the first view. Symbols
 * always show, so a name keeps off all of them, and off the names of the places before it.
 *
 * @param places in the order in which their names are placed
 * @param bounds what the first view shows
 */
export function labelSides(
  places: readonly Place[],
  bounds: Bounds,
  { lines = [], radiusOf = plainRadius }: Partial<Surroundings> = {},
): ReadonlyMap<string, Side> {
  const world = worldOf(bounds);
  const spots = places.map((place): Spot => {
    const [x, y] = mercator(place.position);
    return { place, x: world * x, y: world * y };
  });
  const east = world * mercator([bounds[2], 0])[0] - FROM_EDGE;
  const symbols = spots.map((spot) => ({
    spot,
    box: symbolBox([spot.x, spot.y], radiusOf(spot.place) + AROUND),
  }));
  const names: Box[] = [];
  const sides = new Map<string, Side>();
  for (const spot of spots) {
    const others = symbols.filter((each) => each.spot !== spot).map(({ box }) => box);
    const cost = (side: Side) => {
      const box = nameBox(spot, side, radiusOf(spot.place));
      const crossed = lines.filter((line) => line.some((point) => isIn(box, point))).length;
      return touching(box, others) + NAME_ON_NAME * touching(box, names) + ON_LINE * crossed;
    };
    const order = SIDES_FROM[spot.x > east ? 'below' : 'right'];
    const best = order.reduce((least, side) => (cost(side) < cost(least) ? side : least));
    sides.set(spot.place.id, best);
    names.push(nameBox(spot, best, radiusOf(spot.place)));
  }
  return sides;
}

function nameBox({ place, x, y }: Spot, side: Side, radius: number): Box {
  const away = radius + AWAY;
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

function isIn([left, top, right, bottom]: Box, [x, y]: Point): boolean {
  return x >= left && y >= top && x <= right && y <= bottom;
}

function touching(box: Box, others: readonly Box[]): number {
  return others.filter((other) => overlap(box, other)).length;
}
