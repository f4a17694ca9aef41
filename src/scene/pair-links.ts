import { formatQuantity } from '../i18n/amount';
import type { Position } from '../model/place';
import { isSite } from '../model/place';
import { pairColouring } from '../query/pair-view';
import { pairOf } from '../query/pair';
import { numberText } from '../query/result-text';
import type { ViewState } from '../query/view-state';
import { distanceBetween } from '../stats/indicators/relocation-distance';
import type { Writing } from '../i18n/writing';
import { drawnAt } from './flows/drawn-at';
import { boxAround, type Box } from './geometry/box';
import { mercator, pointBetween, type Point } from './geometry/geometry';
import { distance } from './geometry/screen-line';
import { Room } from './labels/room';
import { textWidth } from './labels/text-width';

/** A line without a direction between two places that a view sets beside each other. */
export interface PairLink {
  readonly key: string;
  readonly ends: readonly [Position, Position];
  /** What is written on it; empty for nothing. */
  readonly text: string;
  /** In CSS pixels. */
  readonly width: number;
}

/** The width of a link of the lowest class, and of one that has none; each class above is wider. */
const WIDTH = { least: 2, step: 1.5 } as const;

/** The width of the link of a pair whose value is in a class, from 0. */
export function linkWidth(at: number): number {
  return WIDTH.least + WIDTH.step * Math.max(0, at);
}

/**
 * The links of a view: each pair of regions with its value, where the indicator that shows is one of
 * pairs; the two places that are set face to face, with their distance where both are sites.
 */
export function pairLinks(writing: Writing, view: ViewState): PairLink[] {
  const { dataset } = writing;
  const colouring = pairColouring(dataset, view);
  const links = (colouring?.values ?? []).flatMap(({ pair, value, at }): PairLink[] => {
    const [one, other] = pair.map((id) => dataset.places.get(id));
    if (!colouring || !one || !other) return [];
    const text = numberText(colouring.indicator, value, writing);
    return [{ key: pair.join(), ends: [drawnAt(one), drawnAt(other)], text, width: linkWidth(at) }];
  });
  const { selection } = view;
  const face = selection.kind === 'face' ? pairOf(dataset, selection.id) : null;
  if (!face) return links;
  const [one, other] = face;
  const value = isSite(one) && isSite(other) ? Math.round(distanceBetween(one, other).value) : null;
  const text = value === null ? '' : formatQuantity({ value, unit: 'km' }, dataset, writing.locale);
  return [
    { key: 'face', ends: [drawnAt(one), drawnAt(other)], text, width: WIDTH.least },
    ...links,
  ];
}

/** A link as it lies on a map, in its pixels. */
export interface PlacedLink extends PairLink {
  readonly from: Point;
  readonly to: Point;
  /** How far along it its plate stands, and how many pixels to the right of its way. */
  readonly share: number;
  readonly aside: number;
}

/** The plate that a value is written on, with what is left free around it; pixels. */
export const PLATE = { size: 13, height: 22, beside: 7, around: 3 } as const;

/** How far along a link its plate may stand, in order of preference. */
const SHARES = [0.5, 0.44, 0.56, 0.38, 0.62, 0.32, 0.68, 0.26, 0.74] as const;

/** The width of the plate of a text, in pixels. */
export function plateWidth(text: string): number {
  return (textWidth(text) * PLATE.size) / 12 + 2 * PLATE.beside;
}

/**
 * Links with their plates where these cover least of what is `taken` and of each other, as near to
 * the middle as may be: on the link, or else beside it.
 */
export function placeLinks(links: readonly PlacedLink[], taken: readonly Box[]): PlacedLink[] {
  const plates: (Spot | undefined)[] = links.map(() => undefined);
  // Those that come first may leave a later one no room: each finds its spot once more among all others.
  for (let round = 0; round < ROUNDS; round++) {
    for (const [index, link] of links.entries()) {
      if (link.text === '') continue;
      const room = new Room();
      for (const box of taken) room.reserve(box);
      for (const [at, plate] of plates.entries())
        if (plate && at !== index) room.reserve(plate.box);
      const spots = spotsOf(link).map((spot) => ({ ...spot, box: plateBox({ ...link, ...spot }) }));
      plates[index] = spots.reduce((least, each) =>
        room.inTheWay(each.box) < room.inTheWay(least.box) ? each : least,
      );
    }
  }
  return links.map((link, index) => {
    const { share, aside } = plates[index] ?? link;
    return { ...link, share, aside };
  });
}

/** So often each plate is placed. */
const ROUNDS = 3;

/** Where a plate may stand, and its box there. */
type Spot = Pick<PlacedLink, 'share' | 'aside'> & { readonly box: Box };

/** Links where their ends lie now, with plates at their middles; not those with an end behind the camera. */
export function linksOn(
  links: readonly PairLink[],
  project: (point: Point) => Point | null,
): PlacedLink[] {
  return links.flatMap((link) => {
    const [from, to] = link.ends.map((end) => project(mercator(end)));
    return from && to ? [{ ...link, from, to, share: 0.5, aside: 0 }] : [];
  });
}

/** Boxes that a link runs through one after the other, for names to keep off. */
export function boxesAlong({ from, to }: PlacedLink): Box[] {
  const count = Math.ceil(distance(from, to) / ALONG);
  return Array.from({ length: count }, (_, index): Box => {
    const ends = [index / count, (index + 1) / count].map((share) => pointBetween(from, to, share));
    return boxAround(ends);
  });
}

/** The length of such a box, in pixels. */
const ALONG = 8;

/** Where the plate of a link may stand, in order of preference. */
function spotsOf(link: PlacedLink): Pick<PlacedLink, 'share' | 'aside'>[] {
  const [across, down] = normalOf(link);
  const [half, high] = reachOf(link);
  const beside = Math.abs(across) * half + Math.abs(down) * high + PLATE.around;
  return [0, beside, -beside].flatMap((aside) => SHARES.map((share) => ({ share, aside })));
}

/** The middle of the plate of a link. */
export function plateAt(link: PlacedLink): Point {
  const [x, y] = pointBetween(link.from, link.to, link.share);
  const [across, down] = normalOf(link);
  return [x + across * link.aside, y + down * link.aside];
}

/** A step of one pixel to the right of the way of a link. */
function normalOf({ from, to }: PlacedLink): Point {
  const length = distance(from, to) || 1;
  return [(from[1] - to[1]) / length, (to[0] - from[0]) / length];
}

/** The box of the plate of a link, with what is left free around it. */
export function plateBox(link: PlacedLink): Box {
  const [x, y] = plateAt(link);
  const [half, high] = reachOf(link);
  return [x - half, y - high, x + half, y + high];
}

/** How far a plate reaches from its middle, across and up, with what is left free around it. */
function reachOf({ text }: PairLink): Point {
  return [plateWidth(text) / 2 + PLATE.around, PLATE.height / 2 + PLATE.around];
}
