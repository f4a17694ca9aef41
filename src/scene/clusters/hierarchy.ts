import { WORLD, type Point } from '../geometry/geometry';

/** Places nearer than this to a greater one are drawn as part of it; CSS pixels. */
const RADIUS = 44;

/** The whole steps of zoom at which places are clustered; from the next one on, each stands alone. */
export const STEPS = { first: 3, last: 10 } as const;

/** A place as clustering sees it. */
export interface Spot {
  /** In the Mercator square. */
  readonly at: Point;
  /** The lower comes first; of the same rank, the heavier. */
  readonly rank: number;
  readonly weight: number;
  /** False for what is never put together with others, such as the gates to places off the map. */
  readonly joins: boolean;
}

/** Which place stands for which, at one step of zoom. */
export interface Level {
  /** The place that stands for each place: itself, where it leads a cluster or is alone. */
  readonly leader: Uint32Array;
  /** How many places each one stands for, itself included; 0 for those that another stands for. */
  readonly size: Uint32Array;
}

/**
 * Clusters of places, one partition for each whole step of zoom from `STEPS.first` on. Every one is
 * a coarser version of the next: places that are together stay so further out.
 */
export interface Hierarchy {
  readonly levels: readonly Level[];
  /** The places that join clusters, from the most important on. */
  readonly order: readonly number[];
  /** The first step at which each place stands for itself; it does at all further ones too. */
  readonly reveal: Uint8Array;
}

/**
 * Clusters places from the nearest zoom outwards. At each step the clusters of the step before are
 * taken in order of importance; each joins the nearest more important one within `RADIUS` pixels,
 * or else stands. A cluster stands where its leader is, so no symbol moves as the reader zooms.
 */
export function buildHierarchy(spots: readonly Spot[]): Hierarchy {
  const order = spots
    .map((_, index) => index)
    .sort((a, b) => compare(spots, a, b))
    .filter((index) => spots[index]?.joins);
  const reveal = new Uint8Array(spots.length).fill(STEPS.first);
  const levels: Level[] = [];
  let leaders = order;
  let inner = alone(spots.length);
  for (let step: number = STEPS.last; step >= STEPS.first; step--) {
    const { kept, joined } = merge(spots, leaders, RADIUS / (WORLD * 2 ** step));
    for (const [index] of joined) reveal[index] = step + 1;
    inner = levelOf(inner, joined);
    levels.unshift(inner);
    leaders = kept;
  }
  return { levels, order, reveal };
}

/** The partition at a zoom. */
export function levelAt({ levels, reveal }: Hierarchy, zoom: number): Level {
  const step = Math.floor(zoom);
  if (step > STEPS.last) return alone(reveal.length);
  return levels[Math.max(0, step - STEPS.first)] ?? alone(reveal.length);
}

/** The step whose partition a zoom has. */
export function stepAt(zoom: number): number {
  return Math.max(STEPS.first, Math.min(STEPS.last + 1, Math.floor(zoom)));
}

/** The partition in which every place stands for itself. */
export function alone(count: number): Level {
  return {
    leader: Uint32Array.from({ length: count }, (_, index) => index),
    size: new Uint32Array(count).fill(1),
  };
}

function compare(spots: readonly Spot[], a: number, b: number): number {
  const [one, other] = [spots[a], spots[b]];
  if (!one || !other) return 0;
  return one.rank - other.rank || other.weight - one.weight || a - b;
}

/** A cell as one number; a grid has fewer than 2²⁰ rows. */
function keyOf(column: number, row: number): number {
  return column * 2 ** 20 + row;
}

interface Merged {
  /** Those that still lead, in order of importance. */
  readonly kept: number[];
  /** Those that now follow another, with the one that they follow. */
  readonly joined: readonly (readonly [index: number, leader: number])[];
}

/** Puts together what is nearer than `radius`, by a grid of cells of that size. */
function merge(spots: readonly Spot[], leaders: readonly number[], radius: number): Merged {
  const cell = (value: number) => Math.floor(value / radius);
  const grid = new Map<number, number[]>();
  const kept: number[] = [];
  const joined: (readonly [number, number])[] = [];
  for (const index of leaders) {
    const [x, y] = spots[index]?.at ?? [0, 0];
    const [column, row] = [cell(x), cell(y)];
    let nearest = -1;
    let least = radius;
    for (let dx = -1; dx <= 1; dx++) {
      for (let dy = -1; dy <= 1; dy++) {
        for (const other of grid.get(keyOf(column + dx, row + dy)) ?? []) {
          const [otherX, otherY] = spots[other]?.at ?? [0, 0];
          const distance = Math.hypot(x - otherX, y - otherY);
          if (distance < least) [nearest, least] = [other, distance];
        }
      }
    }
    if (nearest >= 0) {
      joined.push([index, nearest]);
      continue;
    }
    kept.push(index);
    const key = keyOf(column, row);
    const there = grid.get(key);
    if (there) there.push(index);
    else grid.set(key, [index]);
  }
  return { kept, joined };
}

function levelOf(inner: Level, joined: Merged['joined']): Level {
  const follows = new Map(joined);
  const leader = inner.leader.map((each) => follows.get(each) ?? each);
  const size = new Uint32Array(leader.length);
  for (const each of leader) size[each] = (size[each] ?? 0) + 1;
  return { leader, size };
}
