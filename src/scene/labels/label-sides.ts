import type { Bounds } from '../../model/extent';
import type { Place } from '../../model/place';
import { homeCamera } from '../camera-view';
import { isSomewhere } from '../flows/holders';
import { overlap, type Box } from '../geometry/box';
import { mercator, type Point, WORLD } from '../geometry/geometry';
import { radiusOf as plainRadius } from '../places/symbols';
import { OPEN_RING } from '../style/symbols';
import { beside, SIDES, symbolBox, textBox, type Side } from './beside';
import { LineInk } from './line-ink';
import { nameLook, nameWidth } from './name-look';

export type { Side } from './beside';

/** The order of preference at the east edge of the first view, where a name would reach over it. */
const AT_EDGE = ['below', 'above', 'left', 'below-left', 'above-left'] as const;

/** Nearer to the east edge of the first view, a name right of its symbol reaches over it; CSS pixels. */
const FROM_EDGE = 82;

/** How far names keep off the symbols of others, in CSS pixels. */
const AROUND = 3;

/** What a name costs that lies on a symbol, on another name, on a head, on a line, or that is cut. */
const COST = { symbol: 4, name: 3, head: 2.5, line: 0.8, cut: 4 } as const;

/** How far a head reaches around its tip, in CSS pixels. */
const HEAD = 7;

/** Each name is placed anew among all others so often. */
const ROUNDS = 3;

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
  /** The tips of heads, in the same pixels. */
  readonly heads: readonly Point[];
  /** The radius of the symbol of a place, in pixels. */
  readonly radiusOf: (place: Place) => number;
}

/**
 * The sides of its symbol on which each place's name may stand, the one first where it is least in the
 * way in the first view. Symbols always show, so a name keeps off all of them, off the names of other
 * places and, as far as it can, off lines.
 *
 * @param places in the order in which their names are placed
 * @param bounds what the first view shows
 */
export function labelSides(
  places: readonly Place[],
  bounds: Bounds,
  { lines = [], heads = [], radiusOf = plainRadius }: Partial<Surroundings> = {},
): ReadonlyMap<string, readonly Side[]> {
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
  const ink = new LineInk(lines);
  const tips = heads.map((tip) => symbolBox(tip, HEAD));
  const sides = new Map<string, readonly Side[]>();
  const names = new Map<Spot, Box>();
  for (let round = 0; round < ROUNDS; round++) {
    for (const spot of spots) {
      const others = symbols.filter((each) => each.spot !== spot).map(({ box }) => box);
      const written = [...names].filter(([each]) => each !== spot).map(([, box]) => box);
      const isAtEdge = spot.x > east;
      const weighed = SIDES.map((side) => {
        const box = nameBox(spot, side, radiusOf(spot.place));
        const cost =
          COST.symbol * touching(box, others) +
          COST.name * touching(box, written) +
          COST.head * touching(box, tips) +
          COST.line * ink.under(box) +
          (isAtEdge && !isIn(AT_EDGE, side) ? COST.cut : 0);
        return {
          side,
          box,
          cost,
          rank: (isAtEdge ? AT_EDGE : SIDES).findIndex((each) => each === side),
        };
      }).sort((one, other) => one.cost - other.cost || one.rank - other.rank);
      sides.set(
        spot.place.id,
        weighed.map(({ side }) => side),
      );
      const [best] = weighed;
      if (best) names.set(spot, best.box);
    }
  }
  return sides;
}

function isIn(sides: readonly Side[], side: Side): boolean {
  return sides.includes(side);
}

/** The words that say of a name that no site is known are about as wide as this, in CSS pixels. */
const NO_SITE = 96;

function nameBox({ place, x, y }: Spot, side: Side, radius: number): Box {
  return nameAt(place, side, radius, [x, y]);
}

/** What the name of a place covers on a side of its symbol, in whichever language it is longer. */
export function nameAt(place: Place, side: Side, radius: number, at?: Point): Box {
  const isOpen = isSomewhere(place);
  const look = nameLook(place.kind, isOpen ? OPEN_RING : null);
  const width = Math.max(...Object.values(place.name).map((name) => nameWidth(name, look)));
  return textBox(beside(side, radius, at, look.size), {
    width: width + (isOpen ? NO_SITE : 0),
    size: look.size,
  });
}

function touching(box: Box, others: readonly Box[]): number {
  return others.filter((other) => overlap(box, other)).length;
}
