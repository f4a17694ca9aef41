import type { FlowMark } from './flows/flow-mark';
import { overlap, type Box } from './geometry/box';
import type { Point } from './geometry/geometry';
import { distance } from './geometry/screen-line';
import { nameBox, type PlaceName } from './labels/place-name';
import type { LensRing } from './lens-leaders';
import type { SceneSymbol } from './places/scene-symbols';

/** Kept free around a ring, in CSS pixels. */
const AROUND = 4;

/** About what the words below it take, in CSS pixels: below all but the smallest they reach beyond its ring. */
const WORDS = { half: 128, height: 24 } as const;

/** A lens with a lesser radius is small: the words below it are few, and no wider than it is. */
const SMALL = 80;

export function isSmall(radius: number): boolean {
  return radius < SMALL;
}

/** Half of what the words below a lens take in width. */
export function halfOfWords(radius: number): number {
  return isSmall(radius) ? radius : WORDS.half;
}

/** What a lens covers with the words below it. */
export function lensBox([x, y]: Point, radius: number): Box {
  const reach = radius + AROUND;
  return [x - reach, y - reach, x + reach, y + radius + WORDS.height];
}

/** True where a lens or the words below it cover some of a box. */
export function isUnder(box: Box, [x, y]: Point, radius: number): boolean {
  const [left, top, right, bottom] = box;
  const nearest: Point = [Math.min(right, Math.max(left, x)), Math.min(bottom, Math.max(top, y))];
  return distance(nearest, [x, y]) < radius + AROUND || overlap(box, wordsBelow([x, y], radius));
}

/** Where the words below a lens stand. */
export function wordsBelow([x, y]: Point, radius: number): Box {
  const half = halfOfWords(radius);
  return [x - half, y + radius, x + half, y + radius + WORDS.height];
}

/** So many boxes are about as good as a ring. */
const STRIPS = 8;

/** What a lens and the words below it lie on, as boxes one below the other. */
export function stripsOf({ centre: [x, y], radius }: Pick<LensRing, 'centre' | 'radius'>): Box[] {
  const height = (2 * radius) / STRIPS;
  const strips = Array.from({ length: STRIPS }, (_, index): Box => {
    const top = index * height - radius;
    const half = Math.sqrt(radius ** 2 - Math.min(Math.abs(top), Math.abs(top + height)) ** 2);
    return [x - half, y + top, x + half, y + top + height];
  });
  return [...strips, wordsBelow([x, y], radius)];
}

/** The marks of which something is not shown in a lens: the others are told there. */
export function toldOnMap(
  marks: readonly FlowMark[],
  lenses: readonly { readonly marks: readonly FlowMark[] }[],
): readonly FlowMark[] {
  const inLenses = new Set(lenses.flatMap((lens) => lens.marks.flatMap(({ flows }) => flows)));
  return inLenses.size === 0
    ? marks
    : marks.filter(({ flows }) => flows.length === 0 || !flows.every((id) => inLenses.has(id)));
}

/** Symbols of places, and their names. */
interface Places {
  readonly symbols: readonly SceneSymbol[];
  readonly names: readonly PlaceName[];
}

/**
 * Places beside the lenses that stand on a map: without the symbols whose middle one covers, and their names
 * laid out anew off the lenses, by what lays them out off all that is `taken`.
 */
export function besideLenses(
  lenses: readonly Pick<LensRing, 'centre' | 'radius'>[],
  places: Places,
  covers: readonly Box[],
  layOut: (taken: readonly Box[]) => Pick<Places, 'names'>,
): Places {
  if (lenses.length === 0) return places;
  const symbols = places.symbols.filter(
    ({ at }) => !lenses.some(({ centre, radius }) => distance(at, centre) < radius),
  );
  const isMet = (name: PlaceName) =>
    lenses.some(({ centre, radius }) => isUnder(nameBox(name), centre, radius));
  if (symbols.length === places.symbols.length && !places.names.some(isMet)) return places;
  const seen = new Set(symbols.map(({ id }) => id));
  const { names } = layOut([...covers, ...lenses.map((each) => lensBox(each.centre, each.radius))]);
  return { symbols, names: names.filter(({ id }) => seen.has(id)) };
}
