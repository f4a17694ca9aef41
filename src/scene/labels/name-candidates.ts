import type { Locale } from '../../model/localized';
import type { Box } from '../geometry/box';
import type { SceneSymbol } from '../places/scene-symbols';
import { nameLook, nameWidth, type NameLook } from './name-look';
import { spotsOf, type NameSpot } from './name-spots';
import type { PlaceName } from './place-name';
import type { Room } from './room';
import { SHOWN, WeighedSpot, type NameGround } from './weighed-spot';

/** A name as it was laid out. */
export interface Placed {
  readonly spots: NameSpots;
  /** Null where it found no room. */
  readonly name: PlaceName | null;
  /** What it covers with its leader. */
  readonly boxes: readonly Box[];
  /** True where lines that show run through it and it does not break them. */
  readonly isOnLine: boolean;
  /** How far off its symbol it stands, in CSS pixels, with what it breaks and its leader crosses; of important places more. */
  readonly cost: number;
}

/** A name without a place, or on a line, costs more than all leaders of others; in pixels of these. */
export const LOST = 10_000;

/** What a pixel of the leader of a place counts for, and its loss. */
const WEIGHT = { region: 3, hub: 1.5, site: 1, outside: 1, plain: 1 } as const;

/** Where the name of a symbol may stand, in the order of preference; each spot is worked out once. */
export class NameSpots {
  readonly #symbol: SceneSymbol;
  readonly #ground: NameGround;
  readonly #text: string;
  readonly #look: NameLook;
  readonly #next: Iterator<NameSpot, undefined>;
  readonly #known: WeighedSpot[] = [];

  constructor(symbol: SceneSymbol, locale: Locale, ground: NameGround) {
    const { name, kind } = symbol;
    this.#symbol = symbol;
    this.#ground = ground;
    this.#look = nameLook(kind, symbol.symbol);
    this.#text = this.#look.spacing > 0 && locale === 'en' ? name.toUpperCase() : name;
    const width = nameWidth(this.#text, this.#look) + 4;
    this.#next = spotsOf({ ...symbol, width, size: this.#look.size });
  }

  /**
   * Takes the best spot off other names that has room: one beside the symbol off lines that show; else the
   * cheapest of those moved along or off it, and of those that break a line; else the one on fewest lines.
   */
  place(names: Room): Placed {
    let best: WeighedSpot | null = null;
    let cheapest: WeighedSpot | null = null;
    for (let index = 0; ; index++) {
      const each = this.#at(index);
      if (!each) break;
      if (!each.spot.isUsual && (!this.#ground.lines || (best && best.crossed < SHOWN))) break;
      const { box, leader } = each.spot;
      const bound = cheapest?.cost ?? Infinity;
      if (each.least >= bound || !each.isOpen || !names.isFree(box)) continue;
      if (!leader) {
        if (each.crossed < (best?.crossed ?? Infinity)) best = each;
        if (each.crossed === 0) break;
      }
      if (each.isBelow(bound) && each.along.every((part) => names.isFree(part))) cheapest = each;
    }
    const isBeside = best !== null && best.crossed < SHOWN;
    const spot = (isBeside ? best : cheapest) ?? best;
    const placed = this.placedAt(spot);
    for (const box of placed.boxes) names.reserve(box);
    return placed;
  }

  /** The name at one of its spots, or nowhere. */
  placedAt(spot: WeighedSpot | null): Placed {
    const weight = WEIGHT[this.#symbol.kind?.role ?? 'plain'];
    const isOnLine = spot?.cost === Infinity;
    const cost = weight * (spot && !isOnLine ? spot.cost : LOST);
    if (!spot) return { spots: this, name: null, boxes: [], isOnLine, cost };
    const { anchor, leader } = spot.spot;
    const name = { id: this.#symbol.id, text: this.#text, ...this.#look, ...anchor, leader };
    return { spots: this, name, boxes: spot.boxes, isOnLine, cost };
  }

  /** Of the spots that have room but, it may be, for names other than those kept, so many of the cheapest. */
  cheapest(most: number, kept: Room): readonly WeighedSpot[] {
    const open: WeighedSpot[] = [];
    for (let index = 0; ; index++) {
      const each = this.#at(index);
      if (!each) break;
      const bound = open[most - 1]?.cost ?? Infinity;
      if (!each.isBelow(bound) || !each.boxes.every((box) => kept.isFree(box))) continue;
      open.push(each);
      open.sort((one, other) => one.cost - other.cost);
      open.length = Math.min(most, open.length);
    }
    return open;
  }

  #at(index: number): WeighedSpot | undefined {
    if (index === this.#known.length) {
      const { value } = this.#next.next();
      if (value) this.#known.push(new WeighedSpot(value, this.#symbol, this.#ground));
    }
    return this.#known[index];
  }
}
