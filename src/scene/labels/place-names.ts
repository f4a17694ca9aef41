import type { Locale } from '../../model/localized';
import type { Box } from '../geometry/box';
import { distance, type Frame } from '../geometry/screen-line';
import type { SceneSymbol } from '../places/scene-symbols';
import { symbolBox, textBox, type Anchor } from './beside';
import type { LineInk } from './line-spots';
import { nameLook, nameWidth, type NameLook } from './name-look';
import { leaderBoxes, spotsOf, type Leader, type NameSpot } from './name-spots';
import { Room } from './room';

/** The name of a place beside its symbol. */
export interface PlaceName extends Anchor, NameLook {
  readonly id: string;
  readonly text: string;
  /** What joins it to its symbol where it stands off that; null beside it. */
  readonly leader: Leader | null;
}

/** What names keep off besides symbols and each other. */
export interface NameRoom {
  /** What else lies on the map. */
  readonly covers?: readonly Box[];
  /**
   * The lines of flows and their heads, in pixels of the frame: those that show, and all, shown or not. Without them
   * names stand beside their symbols or not at all.
   */
  readonly lines?: { readonly shown: LineInk; readonly all: LineInk };
}

/** From the frame to names, in CSS pixels. */
const EDGE = 2;

/** Names that found no place off lines are laid out before the others, so often at most. */
const ROUNDS = 8;

/** Where more lines and heads show than this, they leave no room, and names may stand on them. */
const MANY = 120;

/** A line that shows counts as so many that do not. */
const SHOWN = 100;

/**
 * The names that find room in a frame, of symbols in the order of their importance: each keeps off all
 * symbols, the names before it, what else `covers` the map, and lines that show, if need be some way off
 * its symbol with a leader. Through none runs such a line, unless these are many. Of the sides of its symbol
 * the one is taken that fewest lines of all the data cross, so that it seldom moves as lines come and go.
 */
export function placeNames(
  symbols: readonly SceneSymbol[],
  { width, height }: Frame,
  locale: Locale,
  { covers = [], lines }: NameRoom = {},
): PlaceName[] {
  const seen = symbols.filter(({ at: [x, y] }) => x > 0 && x < width && y > 0 && y < height);
  const inOrder = (order: readonly SceneSymbol[]): Placed[] => {
    const room = new Room([EDGE, EDGE, width - EDGE, height - EDGE]);
    for (const box of covers) room.reserve(box);
    for (const { at, radius } of seen) room.reserve(symbolBox(at, radius + 1));
    return order.flatMap((symbol) => place(symbol, locale, room, lines) ?? []);
  };
  let order = seen.filter(({ isNamed }) => isNamed);
  let best = inOrder(order);
  const canBeOff = lines !== undefined && lines.shown.size <= MANY;
  for (let round = 1; canBeOff && round < ROUNDS && costOf(best) >= SHOWN; round++) {
    const late = new Set(best.filter(isCrossed).map(({ name }) => name.id));
    order = [...order].sort((one, other) => Number(late.has(other.id)) - Number(late.has(one.id)));
    const again = inOrder(order);
    if (again.length >= best.length && costOf(again) < costOf(best)) best = again;
  }
  return best.flatMap((each) => (canBeOff && isCrossed(each) ? [] : each.name));
}

/** A name where it stands, and the lines through it; those that show weigh more. */
interface Placed {
  readonly name: PlaceName;
  readonly crossed: number;
}

/** A line across a leader counts as so many pixels of its length. */
const ACROSS = 24;

function isCrossed({ crossed }: Placed): boolean {
  return crossed >= SHOWN;
}

function costOf(placed: readonly Placed[]): number {
  return placed.reduce((sum, { crossed }) => sum + crossed, 0);
}

function place(
  symbol: SceneSymbol,
  locale: Locale,
  room: Room,
  lines: NameRoom['lines'],
): Placed | null {
  const { id, name, kind } = symbol;
  const look = nameLook(kind, symbol.symbol);
  const text = look.spacing > 0 && locale === 'en' ? name.toUpperCase() : name;
  const width = nameWidth(text, look) + 4;
  // From its box on, a leader is to be free; that of its own symbol is a square around it.
  const along = ({ leader }: NameSpot) =>
    leader ? leaderBoxes(leader, 0.42 * symbol.radius + 2) : [];
  let best: { readonly spot: NameSpot; readonly crossed: number } | null = null;
  // None stands off its symbol but for lines that show, and only where none of these is.
  let off: { readonly spot: NameSpot; readonly cost: number } | null = null;
  for (const spot of spotsOf({ ...symbol, width, size: look.size })) {
    const { box, leader } = spot;
    if (leader && (!lines || (best && best.crossed < SHOWN))) break;
    if (leader && off && distance(...leader) >= off.cost) continue;
    if (room.inTheWay(box) > 0) continue;
    const crossed = lines ? SHOWN * lines.shown.under(box) + lines.all.under(box) : 0;
    if (!leader) {
      if (crossed < (best?.crossed ?? Infinity)) best = { spot, crossed };
      if (crossed === 0) break;
    } else if (crossed < SHOWN) {
      const boxes = along(spot);
      if (boxes.some((each) => room.inTheWay(each) > 0)) continue;
      const cost = distance(...leader) + ACROSS * (lines?.shown.under(...boxes) ?? 0);
      if (cost < (off?.cost ?? Infinity)) off = { spot, cost };
    }
  }
  if (off) best = { spot: off.spot, crossed: 0 };
  if (!best) return null;
  const { spot, crossed } = best;
  for (const box of [spot.box, ...along(spot)]) room.reserve(box);
  return { name: { id, text, ...look, ...spot.anchor, leader: spot.leader }, crossed };
}

/** What a name covers. */
export function nameBox(name: PlaceName): Box {
  return textBox(name, { width: nameWidth(name.text, name), size: name.size });
}
