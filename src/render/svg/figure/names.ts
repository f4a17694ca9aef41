import type { Locale } from '../../../model/localized';
import { anchorWithRoom, symbolBox, type Anchor } from '../../../scene/labels/beside';
import { edgeBox } from '../../../scene/labels/edge-labels';
import { nameBox } from '../../../scene/labels/place-name';
import type { Room } from '../../../scene/labels/room';
import type { CameraView } from '../../../scene/camera-view';
import type { SceneSymbol } from '../../../scene/places/scene-symbols';
import type { Scene } from '../../../scene/scene';
import { COUNTIES, type Geography, type Unit } from '../ground';
import { drawCluster, drawLeader, drawSymbol } from '../symbol';
import { element, translated } from '../svg';
import { paint, text, widthOf, type TextLook } from '../text';

/** The symbols of places, and their names where there is room. */
export function drawPlaces({ symbols, names, view }: Scene, room: Room): string {
  const seen = symbols.filter(
    ({ at: [x, y] }) => x > 0 && x < view.width && y > 0 && y < view.height,
  );
  for (const { at, radius } of seen) room.reserve(symbolBox(at, radius + 1));
  const written = names
    .filter((name) => room.take(nameBox(name)))
    .map(
      ({ text: name, x, y, leader, ...look }) =>
        (leader ? drawLeader(leader, paint) : '') +
        text(name, x, y, { ...look, weight: 500, halo: 'halo', kind: 'place-name' }),
    );
  return [...[...seen].reverse().map(drawPlace), ...written].join('');
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

/** The names of ends out of sight, above all else. */
export function drawEdges({ edges }: Scene, room: Room): string {
  return edges
    .map((edge) => {
      const [left, top, right, bottom] = edgeBox(edge);
      room.reserve([left, top, right, bottom]);
      return edge.lines
        .map((line, index) =>
          text(line, (left + right) / 2, top + 14 + 16 * index, {
            kind: 'far-end',
            halo: 'halo',
            ink: edge.isQuiet ? 'ink-soft' : 'ink',
            anchor: 'middle',
          }),
        )
        .join('');
    })
    .join('');
}
