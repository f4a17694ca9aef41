import type { RowMask } from '../../model/flows/columns';
import { MOST_BOW, plainCurve } from '../flows/plan';
import { meetsBox } from '../geometry/crossing';
import type { Box } from '../geometry/box';
import {
  bundlesOf,
  greatest,
  pairsOf,
  sumsOf,
  topOf,
  type Bundle,
  type By,
  type Pairs,
  type Rows,
  type Sums,
} from './bundles';
import { levelAt, stepAt, type Hierarchy, type Level } from './hierarchy';

/** What the engine is given once: the flows, where places lie, and how they are clustered. */
export interface BundleInput {
  readonly rows: Rows;
  readonly by: By;
  /** Of each place in the Mercator square. */
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly hierarchy: Hierarchy;
  /** The step of zoom at which the window shows the region: its greatest bundle is the widest. */
  readonly region: number;
}

/** What the reader has chosen. */
export interface Choice {
  /** The flows that show; null: all. */
  readonly mask: RowMask | null;
  /** Those of them that belong to what is selected; null where nothing is. */
  readonly related: RowMask | null;
  /** The selected place, which stands for itself however near to others it lies. */
  readonly pinned: number | null;
  /** Whether widths are fitted to what shows, instead of locked. */
  readonly fits: boolean;
}

/** Where the map looks. */
export interface Look {
  readonly zoom: number;
  /** What is in sight, in the Mercator square. */
  readonly box: Box;
  /** How many bundles can be drawn. */
  readonly most: number;
}

/** What is drawn, and how much that is of all. */
export interface BundleResult {
  readonly step: number;
  /** The greatest, the greatest first; those of what is selected before all others. */
  readonly bundles: readonly Bundle[];
  /** Bundles whose line comes into sight, and the flows in them. */
  readonly inSight: { readonly bundles: number; readonly flows: number };
  /** Flows that are drawn as part of a bundle. */
  readonly flows: number;
  /** Flows that run within a cluster. */
  readonly inside: number;
  /** The value that is drawn widest. */
  readonly widest: number;
}

/** Remembers as many partitions: a reader who zooms goes to and fro between two. */
const REMEMBERED = 3;

export const NO_CHOICE: Choice = { mask: null, related: null, pinned: null, fits: false };

/**
 * Bundles flows and chooses those to be drawn: what the worker does, and a figure without it.
 * Grouping is done once for a partition, sums once for a choice; a move of the camera only picks.
 */
export class BundleEngine {
  readonly #input: BundleInput;
  #choice: Choice = NO_CHOICE;
  /** By step, and for a pinned place apart. */
  readonly #pairs = new Map<string, Pairs>();
  /** What all flows of pairs sum up to, whatever is chosen. */
  readonly #allSums = new WeakMap<Pairs, Sums>();
  #parts: { readonly pairs: Pairs; readonly parts: readonly Part[] } | null = null;
  #locked: number | null = null;

  constructor(input: BundleInput) {
    this.#input = input;
  }

  choose(choice: Choice): void {
    this.#choice = choice;
    this.#parts = null;
  }

  look({ zoom, box, most }: Look): BundleResult {
    const { rows, by } = this.#input;
    const pairs = this.#pairsAt(zoom, this.#choice.pinned);
    const parts = this.#partsOf(pairs);
    const bundles: Bundle[] = [];
    const inSight = { bundles: 0, flows: 0 };
    let shownMost = 0;
    for (const { mask, sums, isRelated } of parts) {
      const near = this.#inSight(pairs, sums, box);
      inSight.bundles += near.length;
      for (const pair of near) inSight.flows += sums.flows[pair] ?? 0;
      const chosen = topOf(near, sums, by, most - bundles.length);
      const made = bundlesOf(rows, pairs, mask, chosen, { by, isRelated });
      for (const { amount, flows } of made) {
        shownMost = Math.max(shownMost, by === 'count' ? flows : amount);
      }
      bundles.push(...made);
    }
    return {
      step: stepAt(zoom),
      bundles,
      inSight,
      flows: bundles.reduce((sum, { flows }) => sum + flows, 0),
      inside: parts.reduce((sum, { sums }) => sum + sums.inside, 0),
      widest: this.#choice.fits ? shownMost : this.#lockedMost(),
    };
  }

  /** The greatest bundle of all flows, whatever is chosen, with the region in view. */
  #lockedMost(): number {
    const { by, region } = this.#input;
    this.#locked ??= greatest(this.#sumsOf(this.#pairsAt(region, null), null), by);
    return this.#locked;
  }

  #pairsAt(zoom: number, pinned: number | null): Pairs {
    const { rows, hierarchy } = this.#input;
    const key = `${stepAt(zoom)} ${pinned}`;
    const known = this.#pairs.get(key);
    if (known) return known;
    const level = levelAt(hierarchy, zoom);
    const pairs = pairsOf(rows, pinned === null ? level : apart(level, pinned));
    this.#pairs.set(key, pairs);
    for (const oldest of this.#pairs.keys()) {
      if (this.#pairs.size <= REMEMBERED) break;
      this.#pairs.delete(oldest);
    }
    return pairs;
  }

  #partsOf(pairs: Pairs): readonly Part[] {
    if (this.#parts?.pairs === pairs) return this.#parts.parts;
    const { mask, related } = this.#choice;
    const part = (of: RowMask | null, isRelated: boolean): Part => ({
      mask: of,
      sums: this.#sumsOf(pairs, of),
      isRelated,
    });
    const parts = related
      ? [part(related, true), part(without(mask, related), false)]
      : [part(mask, false)];
    this.#parts = { pairs, parts };
    return parts;
  }

  #sumsOf(pairs: Pairs, mask: RowMask | null): Sums {
    const { rows } = this.#input;
    if (mask) return sumsOf(rows, pairs, mask);
    const known = this.#allSums.get(pairs) ?? sumsOf(rows, pairs, null);
    this.#allSums.set(pairs, known);
    return known;
  }

  /** The pairs that have flows and whose curve comes into sight, wherever its ends are. */
  #inSight({ from, to }: Pairs, { flows }: Sums, box: Box): number[] {
    const { x, y } = this.#input;
    const [left, top, right, bottom] = box;
    const isIn = (atX: number, atY: number) =>
      atX >= left && atX <= right && atY >= top && atY <= bottom;
    const found: number[] = [];
    for (let pair = 0; pair < flows.length; pair++) {
      if ((flows[pair] ?? 0) === 0) continue;
      const startX = x[from[pair] ?? 0] ?? 0;
      const startY = y[from[pair] ?? 0] ?? 0;
      const endX = x[to[pair] ?? 0] ?? 0;
      const endY = y[to[pair] ?? 0] ?? 0;
      // Most are told by an end, without their curve: there may be a million.
      if (
        isIn(startX, startY) ||
        isIn(endX - Math.round(endX - startX), endY) ||
        (isNear(startX, startY, endX, endY, box) &&
          meetsBox(plainCurve([startX, startY], [endX, endY]), box))
      ) {
        found.push(pair);
      }
    }
    return found;
  }
}

/** False for most curves that do not meet a box, without making one. */
function isNear(
  startX: number,
  startY: number,
  toX: number,
  endY: number,
  [left, top, right, bottom]: Box,
): boolean {
  // The shorter way around the world, as the curve itself.
  const dx = toX - startX - Math.round(toX - startX);
  const dy = endY - startY;
  const length = Math.hypot(dx, dy);
  const centreX = (left + right) / 2 - startX;
  const centreY = (top + bottom) / 2 - startY;
  const reach = MOST_BOW * length + Math.hypot(right - left, bottom - top) / 2;
  const along = centreX * dx + centreY * dy;
  return (
    Math.abs(centreX * dy - centreY * dx) <= reach * length &&
    along >= -reach * length &&
    along <= (length + reach) * length
  );
}

/** Flows that are bundled apart from the others. */
interface Part {
  readonly mask: RowMask | null;
  readonly sums: Sums;
  readonly isRelated: boolean;
}

/** A partition in which a place stands for itself. One that leads a cluster is its symbol already. */
function apart({ leader, size }: Level, place: number): Level {
  const before = leader[place] ?? place;
  if (before === place) return { leader, size };
  const [leaders, sizes] = [leader.slice(), size.slice()];
  leaders[place] = place;
  sizes[place] = 1;
  sizes[before] = (sizes[before] ?? 1) - 1;
  return { leader: leaders, size: sizes };
}

/** The rows of a mask, or all, that are not in another. */
function without(mask: RowMask | null, other: RowMask): RowMask {
  return other.map((each, row) => (each === 0 && (mask?.[row] ?? 1) === 1 ? 1 : 0));
}
