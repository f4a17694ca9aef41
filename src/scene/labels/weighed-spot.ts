import type { Box } from '../geometry/box';
import { pointBetween } from '../geometry/geometry';
import { distance } from '../geometry/screen-line';
import type { SceneSymbol } from '../places/scene-symbols';
import type { LineInk } from './line-ink';
import { leaderBoxes, type NameSpot } from './name-spots';
import type { Room } from './room';

/** What names keep off besides symbols and each other. */
export interface NameRoom {
  /** What else lies on the map. */
  readonly covers?: readonly Box[];
  /**
   * The lines of flows and their heads, in pixels of the frame: those that show, and all, shown or not; and the heads
   * that show. Without them names stand beside their symbols or not at all.
   */
  readonly lines?: { readonly shown: LineInk; readonly all: LineInk; readonly heads: LineInk };
}

/** What a map has before names come, whatever their order. */
export interface NameGround extends Pick<NameRoom, 'lines'> {
  /** Symbols and all else that no name covers. */
  readonly room: Room;
  readonly symbols: readonly Pick<SceneSymbol, 'at' | 'area'>[];
}

/** A line that shows counts as so many that do not. */
export const SHOWN = 100;

/** A line across a leader counts as so many pixels of its length. */
const ACROSS = 24;

/** A line that a name breaks counts as so many pixels of a leader. */
const BROKEN = 44;

/** So many lines a name breaks at most. */
const MOST_BROKEN = 3;

/** A line that runs through more of a name than this, in heights of the name, runs along it and is not broken. */
const STEEP = 1.6;

/** Longer leaders cross no line; and the longest of the name of a region. In CSS pixels. */
const LONG = 60;
const LONGEST_OF_REGION = 28;

/** A spot with what lies there; each is found once, and not before it is asked for. */
export class WeighedSpot {
  readonly spot: NameSpot;
  /** It costs no less than this. */
  readonly least: number;
  readonly #of: SceneSymbol;
  readonly #ground: NameGround;
  #isOpen: boolean | null = null;
  #isAlongOpen: boolean | null = null;
  #along: readonly Box[] | null = null;
  #crossed: number | null = null;
  #through: { readonly lines: number; readonly length: number } | null = null;
  #breaking: number | null = null;
  #cost: number | null = null;

  constructor(spot: NameSpot, of: SceneSymbol, ground: NameGround) {
    this.spot = spot;
    this.least = spot.leader ? distance(...spot.leader) : 0;
    this.#of = of;
    this.#ground = ground;
  }

  /** True where nothing is in its way but, it may be, other names; the name of a region also stands on its own ground. */
  get isOpen(): boolean {
    this.#isOpen ??=
      this.#ground.room.isFree(this.spot.box) &&
      (this.#of.kind?.role !== 'region' || (this.least <= LONGEST_OF_REGION && this.#isAtHome()));
    return this.#isOpen;
  }

  /** The same of its leader; its symbol is a square around it, within which that begins. */
  get isAlongOpen(): boolean {
    const { leader } = this.spot;
    this.#isAlongOpen ??=
      !leader ||
      leaderBoxes(leader, 0.42 * this.#of.radius + 2).every((part) =>
        this.#ground.room.isFree(part),
      );
    return this.#isAlongOpen;
  }

  /** What its leader covers. */
  get along(): readonly Box[] {
    const { leader } = this.spot;
    this.#along ??= leader ? leaderBoxes(leader) : [];
    return this.#along;
  }

  /** All that it covers. */
  get boxes(): readonly Box[] {
    return [this.spot.box, ...this.along];
  }

  /** The lines through it; those that show weigh more. */
  get crossed(): number {
    this.#crossed ??=
      SHOWN * this.#shown.lines + (this.#ground.lines?.all.under(this.spot.box) ?? 0);
    return this.#crossed;
  }

  /** How far off its symbol it stands, with the lines that it breaks; without bounds where it cannot break them. */
  get breaking(): number {
    this.#breaking ??= this.least + BROKEN * this.#broken();
    return this.#breaking;
  }

  /** The same with what its leader crosses. */
  get cost(): number {
    this.#cost ??= this.breaking === Infinity ? Infinity : this.breaking + ACROSS * this.#across();
    return this.#cost;
  }

  /** True where it costs less than others, itself and with its leader off all but names. */
  isBelow(cost: number): boolean {
    return (
      this.least < cost &&
      this.isOpen &&
      this.breaking < cost &&
      this.isAlongOpen &&
      this.cost < cost
    );
  }

  /** The lines that show through it. */
  get #shown(): { readonly lines: number; readonly length: number } {
    this.#through ??= this.#ground.lines?.shown.through(this.spot.box) ?? { lines: 0, length: 0 };
    return this.#through;
  }

  /** True where, of all places, one of its own area is the nearest to most of it. */
  #isAtHome(): boolean {
    const [left, top, right, bottom] = this.spot.box;
    return [1 / 4, 1 / 2, 3 / 4].every((share) => {
      const point = pointBetween([left, top], [right, bottom], share);
      let nearest = Infinity;
      let { area } = this.#of;
      for (const each of this.#ground.symbols) {
        const away = distance(each.at, point);
        if (away < nearest) [nearest, area] = [away, each.area];
      }
      return area === this.#of.area;
    });
  }

  /** How many lines that show its leader crosses. */
  #across(): number {
    const across = this.spot.leader ? (this.#ground.lines?.shown.under(...this.along) ?? 0) : 0;
    return across > 0 && this.least > LONG ? Infinity : across;
  }

  /** How many lines it breaks. */
  #broken(): number {
    const { lines, length } = this.#shown;
    if (lines === 0) return 0;
    const { box } = this.spot;
    const isSteep = length <= lines * STEEP * (box[3] - box[1]);
    const isOnHead = (this.#ground.lines?.heads.under(box) ?? 0) > 0;
    return lines <= MOST_BROKEN && isSteep && !isOnHead ? lines : Infinity;
  }
}
