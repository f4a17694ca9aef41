import type { Locale } from '../../../model/localized';
import { hasSymbol, symbolPath } from '../../../scene/style/symbols';
import { colour } from '../../../scene/style/palette';
import { curveLabel } from '../../../scene/labels/curve-label';
import type { EdgeLabel } from '../../../scene/labels/edge-labels';
import { mercator, type Point } from '../../../scene/geometry/geometry';
import { SIDES_FROM, type Side } from '../../../scene/labels/label-sides';
import type { PlaceProperties } from '../../../scene/places/place-features';
import type { CameraView } from '../../../scene/camera-view';
import { COUNTIES, type Geography, type Unit } from './basemap';
import { element, short } from './svg';
import { text, widthOf, type TextLook } from './text';

type Box = readonly [left: number, top: number, right: number, bottom: number];

/** Keeps names apart: who comes first has the room. */
export class Room {
  readonly #taken: Box[] = [];
  readonly #view: CameraView;

  constructor(view: CameraView) {
    this.#view = view;
  }

  /** Takes a box, unless it is taken or reaches out of the frame. */
  take(box: Box): boolean {
    const [left, top, right, bottom] = box;
    const isInside =
      left >= 2 && top >= 2 && right <= this.#view.width - 2 && bottom <= this.#view.height - 2;
    const isFree = this.#taken.every(
      ([l, t, r, b]) => right < l || left > r || bottom < t || top > b,
    );
    if (isInside && isFree) this.#taken.push(box);
    return isInside && isFree;
  }

  /** Takes a box whatever lies there. */
  reserve(box: Box): void {
    this.#taken.push(box);
  }
}

export interface NamedPlace extends PlaceProperties {
  readonly position: readonly [number, number];
  readonly isSelected: boolean;
  /** On which side of its symbol the name is least in the way. */
  readonly side: Side;
}

/** The symbols of places, and their names where there is room, the more important first. */
export function drawPlaces(
  places: readonly NamedPlace[],
  view: CameraView,
  room: Room,
  locale: Locale,
): string {
  const seen = places.flatMap((place) => {
    const at = view.project(mercator(place.position));
    const isIn = at && at[0] > 0 && at[0] < view.width && at[1] > 0 && at[1] < view.height;
    return at && isIn ? [{ place, at }] : [];
  });
  const byRank = [...seen].sort(
    (a, b) =>
      Number(b.place.isSelected) - Number(a.place.isSelected) || a.place.rank - b.place.rank,
  );
  // A name yields to the symbols of what is as important or more, as on the map.
  const names = byRank.map(({ place, at }) => {
    room.reserve(around(at, place.radius + 1));
    return placeName(place, at, room, locale);
  });
  const symbols = [...byRank].reverse().map(({ place, at }) => symbol(place, at));
  return [...symbols, ...names].join('');
}

function symbol({ id, kind, radius, isSelected }: NamedPlace, at: Point): string {
  if (!hasSymbol(kind)) return '';
  const accent = colour('accent', 'light');
  const ring = element('circle', {
    r: radius + 4.5,
    fill: accent,
    'fill-opacity': 0.22,
    stroke: accent,
    'stroke-width': 2,
  });
  return element(
    'g',
    { 'data-place': id, transform: `translate(${short(at[0])} ${short(at[1])})` },
    isSelected ? ring : '',
    element('path', {
      d: symbolPath(kind, radius),
      'fill-rule': 'evenodd',
      fill: colour('ink', 'light'),
      stroke: colour('halo', 'light'),
      'stroke-width': 1.4,
      'paint-order': 'stroke',
    }),
  );
}

function placeName(place: NamedPlace, at: Point, room: Room, locale: Locale): string {
  const isRegion = place.kind === 'region';
  const name = place[`name_${locale}`];
  const content = isRegion && locale === 'en' ? name.toUpperCase() : name;
  const look: TextLook = {
    size: isRegion ? 14.5 : place.kind === 'hub' ? 13 : 12,
    weight: 500,
    halo: 'halo',
    spacing: isRegion ? 0.12 : undefined,
    kind: 'place-name',
  };
  return placed(content, look, aside(at, place.radius, place.side), room);
}

interface Anchor {
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
}

/** Where a name may stand beside a symbol, in order of preference, as on the map. */
function aside([x, y]: Point, radius: number, side: Side): Anchor[] {
  const away = radius + 4;
  const anchors: Readonly<Record<Side, Anchor>> = {
    right: { x: x + away, y: y + 4, anchor: 'start' },
    left: { x: x - away, y: y + 4, anchor: 'end' },
    above: { x, y: y - away - 2, anchor: 'middle' },
    below: { x, y: y + away + 9, anchor: 'middle' },
  };
  return SIDES_FROM[side].map((each) => anchors[each]);
}

/** A text at the first of its anchors where there is room; nothing where there is none. */
function placed(content: string, look: TextLook, anchors: readonly Anchor[], room: Room): string {
  const width = widthOf(content, look);
  const size = look.size ?? 12;
  const fit = anchors.find(({ x, y, anchor }) => {
    const left = x - { start: 0, middle: width / 2, end: width }[anchor];
    return room.take([left - 1, y - size, left + width + 1, y + size * 0.3]);
  });
  return fit ? text(content, fit.x, fit.y, { ...look, anchor: fit.anchor }) : '';
}

function around([x, y]: Point, radius: number): Box {
  return [x - radius, y - radius, x + radius, y + radius];
}

/** How names of units and seas look, and from which zoom on they show. */
const UNITS: Readonly<Record<string, TextLook & { readonly from: number }>> = {
  sea: { from: 4, size: 13, italic: true, ink: 'accent', halo: 'sea', spacing: 0.15 },
  prefecture: { from: 5.8, size: 12, ink: 'ink-soft', halo: 'halo' },
  neighbour: { from: 4, size: 11.5, ink: 'ink-faint', halo: 'land-outside', spacing: 0.12 },
  county: { from: COUNTIES + 0.2, size: 10.5, ink: 'ink-faint', halo: 'halo' },
};

/** Names of prefectures, neighbours, seas and counties, where there is room. */
export function drawUnitNames(
  { labels }: Geography,
  view: CameraView,
  room: Room,
  options: {
    readonly locale: Locale;
    readonly zoom: number;
    readonly isPlace: (adcode: string) => boolean;
  },
): string {
  const named = Object.entries(UNITS).flatMap(([level, { from, ...look }]) =>
    options.zoom < from
      ? []
      : labels
          .filter((unit) => unit.properties?.level === level)
          .filter((unit) => !options.isPlace(unit.properties?.adcode ?? ''))
          .map((unit) => unitName(unit, { ...look, kind: level }, view, room, options.locale)),
  );
  return named.join('');
}

function unitName(
  { geometry, properties }: Unit,
  look: TextLook,
  view: CameraView,
  room: Room,
  locale: Locale,
): string {
  if (geometry.type !== 'Point') return '';
  const [lng = 0, lat = 0] = geometry.coordinates;
  const at = view.project(mercator([lng, lat]));
  const content = properties?.[`name_${locale}`];
  if (!at || !content) return '';
  return placed(content, look, [{ x: at[0], y: at[1] + 4, anchor: 'middle' }], room);
}

/** The name of a flow on its line, and of far ends at the frame: on plates, above all else. */
export function drawPlates(
  edges: readonly EdgeLabel[],
  chosen: { readonly name: string; readonly line: readonly Point[] } | null,
  view: CameraView,
  room: Room,
): string {
  const plates = edges
    .filter(({ isQuiet }) => !isQuiet)
    .map(({ text: content, x, y, side }) => {
      const width = widthOf(content) + 14;
      const left = { left: 0, right: -width, top: -width / 2, bottom: -width / 2 }[side];
      const top = { left: -10, right: -10, top: 0, bottom: -20 }[side];
      return plate(content, x + left, y + top, width, room, { italic: true, kind: 'far-end' });
    });
  const label = chosen && curveLabel(chosen.line, widthOf(chosen.name) + 18, view);
  if (chosen && label) {
    const width = widthOf(chosen.name) + 14;
    const left = label.x + ((label.across - 1) / 2) * width;
    const top = label.y + ((label.down - 1) / 2) * 20;
    plates.push(plate(chosen.name, left, top, width, room, { weight: 500, kind: 'flow-name' }));
  }
  return plates.join('');
}

function plate(
  content: string,
  left: number,
  top: number,
  width: number,
  room: Room,
  look: TextLook,
): string {
  room.reserve([left, top, left + width, top + 20]);
  return [
    element('rect', {
      x: left,
      y: top,
      width,
      height: 20,
      rx: 3,
      fill: colour('paper', 'light'),
      stroke: colour('line', 'light'),
    }),
    text(content, left + width / 2, top + 14, { ...look, anchor: 'middle' }),
  ].join('');
}
