import type { Locale } from '../../model/localized';
import { overlap } from '../geometry/box';
import type { Frame } from '../geometry/screen-line';
import type { SceneSymbol } from '../places/scene-symbols';
import { symbolBox } from './beside';
import { LOST, NameSpots, type Placed } from './name-candidates';
import type { PlaceName } from './place-name';
import { Room } from './room';
import type { NameRoom } from './weighed-spot';

/** From the frame to names, in CSS pixels. */
const EDGE = 2;

/** So many names at most are given room at the cost of others; so many spots are tried of one, of one in its way, and on. */
const TRIES = 12;
const SPOTS = [12, 6, 2];

/** Where more lines and heads show than this, they leave no room, and names may stand on them. */
const MANY = 120;

/** A leader up to so long is no reason to move others; CSS pixels. */
const SHORT = 30;

/**
 * The names that find room in a frame, of symbols in the order of their importance: each keeps off all
 * symbols, the names before it, what else `covers` the map, and lines that show, if need be some way off
 * its symbol with a leader. Through none runs such a line, unless these are many. Of the sides of its symbol
 * the one is taken that fewest lines of all the data cross, so that it seldom moves as lines come and go.
 * Names that are far off are laid out before the others where that brings all together nearer.
 */
export function placeNames(
  symbols: readonly SceneSymbol[],
  { width, height }: Frame,
  locale: Locale,
  { covers = [], lines }: NameRoom = {},
): PlaceName[] {
  const seen = symbols.filter(({ at: [x, y] }) => x > 0 && x < width && y > 0 && y < height);
  const room = new Room([EDGE, EDGE, width - EDGE, height - EDGE]);
  for (const box of covers) room.reserve(box);
  for (const { at, radius } of seen) room.reserve(symbolBox(at, radius + 1));
  const ground = { room, lines, symbols };
  const named = seen
    .filter(({ isNamed }) => isNamed)
    .map((each) => new NameSpots(each, locale, ground));
  const names = new Room();
  let placed: readonly Placed[] = named.map((each) => each.place(names));
  const canBeOff = lines !== undefined && lines.shown.size <= MANY;
  const stuck = new Set<NameSpots>();
  for (let tries = 0; canBeOff && tries < TRIES; tries++) {
    const worst = worstOf(placed.filter(({ spots }) => !stuck.has(spots)));
    if (!worst) break;
    const better = withRoomFor(worst, placed);
    if (better) placed = better;
    else stuck.add(worst.spots);
  }
  return placed.flatMap(({ name, isOnLine }) => (name && !(canBeOff && isOnLine) ? [name] : []));
}

/** Of names far from their symbols, and without a place, the worst. */
function worstOf(placed: readonly Placed[]): Placed | null {
  return placed.reduce<Placed | null>(
    (worst, each) => (each.cost > (worst?.cost ?? SHORT) ? each : worst),
    null,
  );
}

/**
 * The names with one at a better spot, and those that were in its way moved; what then finds no place may move others in
 * turn if it is a hub or region, but not those of the `chain` before it. Null where all of that costs as much.
 */
function withRoomFor(
  one: Placed,
  placed: readonly Placed[],
  most = costOf(placed),
  chain: readonly Placed[] = [],
): readonly Placed[] | null {
  const kept = new Room();
  for (const box of chain.flatMap(({ boxes }) => boxes)) kept.reserve(box);
  for (const spot of one.spots.cheapest(SPOTS[chain.length] ?? 0, kept)) {
    const at = one.spots.placedAt(spot);
    const moved = makeWay(at, placed);
    if (costOf(moved) < most) return moved;
    const lost = moved.find((each) => each.cost > LOST && !placed.includes(each));
    const again = lost && withRoomFor(lost, moved, most, [...chain, at]);
    if (again) return again;
  }
  return null;
}

/** The names with one at its spot, and those placed anew that were in its way. */
function makeWay(at: Placed, placed: readonly Placed[]): readonly Placed[] {
  const isMet = ({ boxes }: Placed) =>
    boxes.some((box) => at.boxes.some((its) => overlap(box, its)));
  const names = new Room();
  const kept = placed.map((each) => (each.spots === at.spots ? at : isMet(each) ? null : each));
  for (const each of kept) for (const box of each?.boxes ?? []) names.reserve(box);
  return placed.map((each, index) => kept[index] ?? each.spots.place(names));
}

function costOf(placed: readonly Placed[]): number {
  return placed.reduce((sum, { cost }) => sum + cost, 0);
}
