import type { Locale } from '../../../model/localized';
import { anchorWithRoom, beside, symbolBox, type Anchor } from '../../../scene/labels/beside';
import type { EdgeLabel } from '../../../scene/labels/edge-labels';
import { SIDES_FROM } from '../../../scene/labels/label-sides';
import { lineLabels, type LineLabel } from '../../../scene/labels/line-labels';
import type { Room } from '../../../scene/labels/room';
import type { CameraView } from '../../../scene/camera-view';
import type { Scene, SceneSymbol } from '../../../scene/scene';
import { OPEN_RING } from '../../../scene/style/symbols';
import { COUNTIES, type Geography, type Unit } from '../ground';
import { drawCluster, drawSymbol } from '../symbol';
import { element, translated } from '../svg';
import { paint, text, widthOf, type TextLook } from '../text';

/** The symbols of places, and their names where there is room, the more important first. */
export function drawPlaces(
  symbols: readonly SceneSymbol[],
  view: CameraView,
  room: Room,
  locale: Locale,
): string {
  const seen = symbols.filter(
    ({ at: [x, y] }) => x > 0 && x < view.width && y > 0 && y < view.height,
  );
  // A name yields to the symbols of what is as important or more, as on the map.
  const names = seen.map((symbol) => {
    room.reserve(symbolBox(symbol.at, symbol.radius + 1));
    return symbol.isNamed ? placeName(symbol, room, locale) : '';
  });
  return [...[...seen].reverse().map(drawPlace), ...names].join('');
}

function drawPlace(symbol: SceneSymbol): string {
  const { id, at, radius, size, isSelected } = symbol;
  const ring = element('circle', {
    r: radius + 3,
    fill: paint('halo'),
    stroke: paint('ink'),
    'stroke-width': 2,
  });
  return element(
    'g',
    { 'data-place': id, transform: translated(at) },
    isSelected ? ring : '',
    size > 1 ? drawCluster(String(size), radius, paint) : drawSymbol(symbol, paint),
  );
}

function placeName(symbol: SceneSymbol, room: Room, locale: Locale): string {
  const { kind, name, at, radius } = symbol;
  const isRegion = kind?.role === 'region' && symbol.symbol !== OPEN_RING;
  const look: TextLook = {
    size: isRegion ? 14.5 : kind?.role === 'hub' ? 13 : 12,
    weight: 500,
    halo: 'halo',
    spacing: isRegion ? 0.12 : undefined,
    kind: 'place-name',
  };
  const anchors = SIDES_FROM[symbol.side].map((side) => beside(side, radius, at));
  return placed(isRegion && locale === 'en' ? name.toUpperCase() : name, look, anchors, room);
}

/** A text at the first of its anchors where there is room; nothing where there is none. */
function placed(content: string, look: TextLook, anchors: readonly Anchor[], room: Room): string {
  const { size = 12 } = look;
  const fit = anchorWithRoom(anchors, { width: widthOf(content, look), size }, room);
  return fit ? text(content, fit.x, fit.y, { ...look, anchor: fit.anchor }) : '';
}

/** How names of units and seas look, and from which zoom on they show. */
const UNITS: Readonly<Record<string, TextLook & { readonly from: number }>> = {
  sea: { from: 4, size: 13, italic: true, ink: 'sea-name', halo: 'sea', spacing: 0.15 },
  prefecture: { from: 5.8, size: 12, ink: 'ink-faint', halo: 'halo' },
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
  const nameOf = ({ at, properties }: Unit, look: TextLook) => {
    const [x, y] = (at && view.project(at)) ?? [NaN, NaN];
    const content = properties[`name_${options.locale}`];
    if (!content || Number.isNaN(x)) return '';
    return placed(content, look, [{ x, y: y + 4, anchor: 'middle' }], room);
  };
  return Object.entries(UNITS)
    .filter(([, { from }]) => options.zoom >= from)
    .flatMap(([level, look]) =>
      labels
        .filter(({ adcode, properties }) => properties.level === level && !options.isPlace(adcode))
        .map((unit) => nameOf(unit, { ...look, kind: level })),
    )
    .join('');
}

/** Height of a plate, and what it adds to the width of its text, in pixels. */
const PLATE = { height: 20, around: 14 } as const;

/** What stands at the lines of flows, on plates above all else: names, amounts, far ends. */
export function drawPlates(scene: Scene, hasAmounts: boolean, room: Room): string {
  const { view, edges, labelled } = scene;
  const { names, amounts } = lineLabels(labelled, hasAmounts, view, view);
  return [
    ...edges.map((edge) => edgePlate(edge, room)),
    ...amounts.map((label) => linePlate(label, room, { kind: 'amount', size: 11 })),
    ...names.map((label) => linePlate(label, room, { kind: 'flow-name', weight: 500 })),
  ].join('');
}

function edgePlate({ text: content, x, y, side, isQuiet }: EdgeLabel, room: Room): string {
  const width = widthOf(content) + PLATE.around;
  const left = { left: 0, right: -width, top: -width / 2, bottom: -width / 2 }[side];
  const top = { left: -10, right: -10, top: 0, bottom: -20 }[side];
  return plate(content, [x + left, y + top], width, room, {
    kind: 'far-end',
    halo: 'halo',
    ink: isQuiet ? 'ink-soft' : 'ink',
  });
}

function linePlate({ text: content, x, y, across, down }: LineLabel, room: Room, look: TextLook) {
  const width = widthOf(content, look) + PLATE.around;
  const left = x + ((across - 1) / 2) * width;
  const top = y + ((down - 1) / 2) * PLATE.height;
  return plate(content, [left, top], width, room, look);
}

function plate(
  content: string,
  [left, top]: readonly [number, number],
  width: number,
  room: Room,
  look: TextLook,
): string {
  room.reserve([left, top, left + width, top + PLATE.height]);
  const behind = element('rect', {
    x: left,
    y: top,
    width,
    height: PLATE.height,
    rx: 3,
    fill: paint('paper'),
    stroke: paint('line'),
  });
  // What is set off by a halo needs no plate.
  return (
    (look.halo ? '' : behind) +
    text(content, left + width / 2, top + 14, { ...look, anchor: 'middle' })
  );
}
