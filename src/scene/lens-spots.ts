import type { FlowMark } from './flows/flow-mark';
import type { Box } from './geometry/box';
import type { Point } from './geometry/geometry';
import { distance, screenLine, type ScreenView } from './geometry/screen-line';
import { crossesLine, runsThrough } from './geometry/segments';
import { nameBox, type PlaceName } from './labels/place-name';
import { halfOfWords, isSmall, isUnder, wordsBelow } from './lens-cover';
import { leadersOf, type LensRing } from './lens-leaders';
import type { SceneSymbol } from './places/scene-symbols';

/** What shows the flows, and what lenses leave free where they can: lines, symbols and names. */
export interface LensRoom {
  readonly view: ScreenView;
  readonly zoom: number;
  readonly marks: readonly FlowMark[];
  readonly symbols: readonly Pick<SceneSymbol, 'at' | 'kind'>[];
  readonly names: readonly PlaceName[];
  /** What else lies on the map, such as buttons. */
  readonly covers?: readonly Box[];
}

/** Where lines, symbols and names lie. */
export interface Taken {
  readonly symbols: readonly Point[];
  readonly regions: readonly Point[];
  readonly lines: readonly (readonly Point[])[];
  readonly names: readonly Box[];
}

function isRegion({ kind }: Pick<SceneSymbol, 'kind'>): boolean {
  return kind?.role === 'region';
}

export function takenIn({ view, marks, symbols, names }: LensRoom): Taken {
  return {
    symbols: symbols.filter((each) => !isRegion(each)).map(({ at }) => at),
    regions: symbols.filter(isRegion).map(({ at }) => at),
    lines: marks.map((mark) => screenLine(view, mark)),
    names: names.map(nameBox),
  };
}

/** So many pixels farther away weigh one. */
const WALK = 12;

/** What it costs to cover a symbol, that of a region, a name, a point of a line, a button or a card. */
const COST = { symbol: 90, region: 300, name: 180, line: 9, cover: 10_000 } as const;

/** The same of a line where no more are drawn than these, or beside a small lens: each of them is what the map is about. */
const FEW = { lines: 12, cost: 60 } as const;

/** The same of a name that a small lens lies on, as it has more room elsewhere than the lens. */
const NAME_OF_SMALL = 20;

/** What it costs where a line from the place to its lens runs through a name, or crosses a line; and to have one for two. */
const LEADER_COST = { name: 80, line: 8, one: 12 } as const;

/** Lines to the lens are looked at for so many of the spots that cost least by themselves. */
const LOOKED_AT = 48;

/** How far apart the spots are that a lens may stand at, of a small one and of others; CSS pixels. */
const STEP = { small: 8, other: 48 } as const;

/** From the lens to the sides, of a small one too, and to the foot of the frame, where its caption and the credits lie. */
const MARGIN = { small: 8, side: 16, foot: 56 } as const;

/** Where a lens may stand beside what it enlarges, farther than another lens from the next: the best first. */
export function lensSpots(
  { view: { width, height }, covers = [] }: LensRoom,
  radius: number,
  from: Point,
  taken: Taken,
): LensRing[] {
  const isFew = isSmall(radius) || taken.lines.length <= FEW.lines;
  const line = isFew ? FEW.cost : COST.line;
  const name = isSmall(radius) ? NAME_OF_SMALL : COST.name;
  const step = isSmall(radius) ? STEP.small : STEP.other;
  const margin = isSmall(radius) ? MARGIN.small : MARGIN.side;
  const half = Math.max(radius, halfOfWords(radius)) + margin;
  const [left, right] = [half, width - half];
  const [top, foot] = [radius + margin, height - radius - MARGIN.foot];
  const reach = radius + margin;
  const points = taken.lines.flat();
  const covered = (all: readonly Point[], centre: Point) => {
    const words = wordsBelow(centre, radius);
    return all.filter((at) => distance(at, centre) < reach || isIn(at, words)).length;
  };
  const laidOn = (boxes: readonly Box[], centre: Point) =>
    boxes.filter((box) => isUnder(box, centre, radius)).length;
  const spots = steps(left, right, step)
    .flatMap((x) => steps(top, foot, step).map((y): Point => [x, y]))
    .filter((centre) => distance(centre, from) > reach)
    .map((centre) => ({
      centre,
      cost:
        COST.cover * laidOn(covers, centre) +
        COST.symbol * covered(taken.symbols, centre) +
        COST.region * covered(taken.regions, centre) +
        name * laidOn(taken.names, centre) +
        line * covered(points, centre) +
        distance(centre, from) / WALK,
    }))
    .sort(byCost);
  const best = spots
    .slice(0, LOOKED_AT)
    .flatMap(({ centre, cost }) =>
      [false, true].map((isByOne) => {
        const ring = { centre, radius, isByOne };
        return { ring, cost: cost + leaderCost(ring, from, taken) };
      }),
    )
    .sort(byCost)
    .map(({ ring }) => ring);
  const others = spots.slice(LOOKED_AT).map(({ centre }) => ({ centre, radius, isByOne: true }));
  const [first] = best;
  const second = [...best, ...others].find(
    ({ centre }) => first && distance(centre, first.centre) > 2 * reach,
  );
  return [first, second].flatMap((ring) => ring ?? []);
}

function leaderCost(ring: LensRing, from: Point, { names, lines }: Taken): number {
  return leadersOf(ring, from).reduce(
    (sum, leader) =>
      sum +
      LEADER_COST.name * names.filter((box) => runsThrough(leader, box)).length +
      LEADER_COST.line * lines.filter((line) => crossesLine(leader, line)).length,
    ring.isByOne ? LEADER_COST.one : 0,
  );
}

function byCost(one: { readonly cost: number }, other: { readonly cost: number }): number {
  return one.cost - other.cost;
}

function isIn([x, y]: Point, [left, top, right, bottom]: Box): boolean {
  return x > left && x < right && y > top && y < bottom;
}

/** Values from one to another, no farther apart than a step. */
function steps(from: number, to: number, step: number): number[] {
  const count = Math.max(1, Math.ceil((to - from) / step));
  return Array.from({ length: count + 1 }, (_, index) => from + ((to - from) * index) / count);
}
