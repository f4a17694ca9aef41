import type { Locale } from '../../model/localized';
import type { Frame } from '../geometry/screen-line';
import type { SceneSymbol } from '../places/scene-symbols';
import { symbolBox } from './beside';
import { NameSpots, type NameRoom, type Placed } from './name-candidates';
import type { PlaceName } from './place-name';
import { Room } from './room';

/** From the frame to names, in CSS pixels. */
const EDGE = 2;

/** So many other orders of names are tried at most, where some stand far off or find no place. */
const TRIES = 12;

/** Where more lines and heads show than this, they leave no room, and names may stand on them. */
const MANY = 120;

/** A leader up to so long calls for no other order. */
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
  const ground = new Room([EDGE, EDGE, width - EDGE, height - EDGE]);
  for (const box of covers) ground.reserve(box);
  for (const { at, radius } of seen) ground.reserve(symbolBox(at, radius + 1));
  const named = seen
    .filter(({ isNamed }) => isNamed)
    .map((each) => new NameSpots(each, locale, ground, lines));
  const inOrder = (order: readonly NameSpots[]): Placed[] => {
    const names = new Room();
    return order.map((each) => each.place(names));
  };
  const canBeOff = lines !== undefined && lines.shown.size <= MANY;
  let order = named;
  let best = inOrder(order);
  let late = canBeOff ? worstFirst(best) : [];
  for (let tries = 0; tries < TRIES; tries++) {
    const [first, ...rest] = late;
    if (!first) break;
    late = rest;
    const other = [first, ...order.filter((each) => each !== first)];
    const again = inOrder(other);
    if (costOf(again) >= costOf(best)) continue;
    [order, best] = [other, again];
    late = worstFirst(best).filter((each) => each !== first);
  }
  return best.flatMap(({ name, isOnLine }) => (name && !(canBeOff && isOnLine) ? [name] : []));
}

/** Names far from their symbols, and those without a place, the worst first. */
function worstFirst(placed: readonly Placed[]): NameSpots[] {
  return placed
    .filter(({ cost }) => cost > SHORT)
    .sort((one, other) => other.cost - one.cost)
    .map(({ spots }) => spots);
}

function costOf(placed: readonly Placed[]): number {
  return placed.reduce((sum, { cost }) => sum + cost, 0);
}
