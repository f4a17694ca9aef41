import type { Locale } from '../../model/localized';
import type { Box } from '../geometry/box';
import { distance } from '../geometry/screen-line';
import type { SceneSymbol } from '../places/scene-symbols';
import { nameLook, nameWidth, type NameLook } from './name-look';
import { leaderBoxes, spotsOf, type NameSpot } from './name-spots';
import type { LineInk } from './line-ink';
import type { PlaceName } from './place-name';
import type { Room } from './room';

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

/** A name as it was laid out. */
export interface Placed {
  readonly spots: NameSpots;
  /** Null where it found no room. */
  readonly name: PlaceName | null;
  /** True where a line that shows runs through it. */
  readonly isOnLine: boolean;
  /** How far off its symbol it stands, in CSS pixels, with what its leader crosses; of important places more. */
  readonly cost: number;
}

/** A name without a place, or on a line, costs more than all leaders of others; in pixels of these. */
const LOST = 10_000;

/** A line that shows counts as so many that do not. */
const SHOWN = 100;

/** A line across a leader counts as so many pixels of its length. */
const ACROSS = 24;

/** What a pixel of the leader of a place counts for. */
const WEIGHT = { region: 3, hub: 1.5, site: 1, outside: 1, plain: 1 } as const;

/** Where the name of a symbol may stand, in the order of preference; each spot is worked out once. */
export class NameSpots {
  readonly #symbol: SceneSymbol;
  readonly #ground: Room;
  readonly #lines: NameRoom['lines'];
  readonly #text: string;
  readonly #look: NameLook;
  readonly #next: Iterator<NameSpot, undefined>;
  readonly #known: WeighedSpot[] = [];

  /** `ground`: what is taken, whatever the order of names. */
  constructor(symbol: SceneSymbol, locale: Locale, ground: Room, lines: NameRoom['lines']) {
    const { name, kind } = symbol;
    this.#symbol = symbol;
    this.#ground = ground;
    this.#lines = lines;
    this.#look = nameLook(kind, symbol.symbol);
    this.#text = this.#look.spacing > 0 && locale === 'en' ? name.toUpperCase() : name;
    const width = nameWidth(this.#text, this.#look) + 4;
    this.#next = spotsOf({ ...symbol, width, size: this.#look.size });
  }

  /** Takes the best spot off other names that has room; of spots on lines that show the one on fewest, if all are. */
  place(names: Room): Placed {
    let best: WeighedSpot | null = null;
    // None stands off its usual sides but for lines that show, and only where none of these is.
    let off: { readonly each: WeighedSpot; readonly cost: number } | null = null;
    for (let index = 0; ; index++) {
      const each = this.#at(index);
      if (!each) break;
      const { box, leader, isUsual } = each.spot;
      if (!isUsual && (!this.#lines || (best && best.crossed < SHOWN))) break;
      if (leader && off && distance(...leader) >= off.cost) continue;
      if (!each.isOpen || !names.isFree(box)) continue;
      if (!leader) {
        if (each.crossed < (best?.crossed ?? Infinity)) best = each;
        if (each.crossed === 0) break;
      } else if (
        each.crossed < SHOWN &&
        each.isAlongOpen &&
        each.along.every((part) => names.isFree(part))
      ) {
        const cost = distance(...leader) + ACROSS * each.across;
        if (cost < (off?.cost ?? Infinity)) off = { each, cost };
      }
    }
    const spot = off?.each ?? best;
    if (!spot) return { spots: this, name: null, isOnLine: false, cost: LOST };
    for (const box of [spot.spot.box, ...spot.along]) names.reserve(box);
    const isOnLine = spot.crossed >= SHOWN;
    const { anchor, leader } = spot.spot;
    const name = { id: this.#symbol.id, text: this.#text, ...this.#look, ...anchor, leader };
    const weight = WEIGHT[this.#symbol.kind?.role ?? 'plain'];
    return { spots: this, name, isOnLine, cost: isOnLine ? LOST : weight * (off?.cost ?? 0) };
  }

  #at(index: number): WeighedSpot | undefined {
    if (index === this.#known.length) {
      const { value } = this.#next.next();
      if (value)
        this.#known.push(new WeighedSpot(value, this.#symbol.radius, this.#ground, this.#lines));
    }
    return this.#known[index];
  }
}

/** A spot with what lies there; each is found once, and not before it is asked for. */
class WeighedSpot {
  readonly spot: NameSpot;
  readonly #radius: number;
  readonly #ground: Room;
  readonly #lines: NameRoom['lines'];
  #isOpen: boolean | null = null;
  #isAlongOpen: boolean | null = null;
  #along: readonly Box[] | null = null;
  #crossed: number | null = null;
  #across: number | null = null;

  constructor(spot: NameSpot, radius: number, ground: Room, lines: NameRoom['lines']) {
    this.spot = spot;
    this.#ground = ground;
    this.#radius = radius;
    this.#lines = lines;
  }

  /** True where nothing is in its way but, it may be, other names. */
  get isOpen(): boolean {
    this.#isOpen ??= this.#ground.isFree(this.spot.box);
    return this.#isOpen;
  }

  /** The same of its leader. */
  get isAlongOpen(): boolean {
    this.#isAlongOpen ??= this.along.every((part) => this.#ground.isFree(part));
    return this.#isAlongOpen;
  }

  /** What its leader covers: from its box on it is to be free, and its symbol is a square around it. */
  get along(): readonly Box[] {
    const { leader } = this.spot;
    this.#along ??= leader ? leaderBoxes(leader, 0.42 * this.#radius + 2) : [];
    return this.#along;
  }

  /** The lines through it; those that show weigh more. */
  get crossed(): number {
    const [lines, { box }] = [this.#lines, this.spot];
    this.#crossed ??= lines ? SHOWN * lines.shown.under(box) + lines.all.under(box) : 0;
    return this.#crossed;
  }

  /** How many lines that show its leader crosses. */
  get across(): number {
    this.#across ??= this.#lines?.shown.under(...this.along) ?? 0;
    return this.#across;
  }
}
