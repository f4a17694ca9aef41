import polylabel from 'polylabel';
import { boundsOf } from './bounds.js';
import { point } from './features.js';
import { LABELS_BY_HAND, SEAS } from './regions.js';

/**
 * Where each name stands on the map: a prefecture's at its city, any other in the middle of the
 * widest part of its polygon, unless a better place was chosen by hand.
 *
 * @param {Record<string, import('geojson').Feature[]>} layers
 * @param {Record<string, import('geojson').Position>} seats Prefecture seats by adcode.
 * @returns {import('geojson').Feature[]}
 */
export function placeLabels({ provinces, prefectures, counties, neighbours }, seats) {
  return [
    ...provinces.map(label('province')),
    ...prefectures.map(label('prefecture', seats)),
    ...counties.map(label('county')),
    ...neighbours.map(label('neighbour')),
    // Below all codes of areas: a map hides a name by its number.
    ...SEAS.map(({ at, ...names }, index) => ({
      ...point(at, { level: 'sea', ...names }),
      id: index + 1,
    })),
  ];
}

function label(level, known = {}) {
  return ({ id, properties: { adcode, name_en, name_zh }, geometry }) => ({
    ...point((known[adcode] ?? LABELS_BY_HAND[adcode] ?? middle(geometry)).map(rounded), {
      level,
      adcode,
      name_en,
      name_zh,
    }),
    id,
  });
}

/** The pole of inaccessibility of the largest part, with longitudes shrunk to true proportion. */
function middle({ type, coordinates }) {
  const polygons = type === 'Polygon' ? [coordinates] : coordinates;
  const largest = polygons.toSorted((a, b) => extent(b) - extent(a))[0];
  const [, south, , north] = boundsOf(largest);
  const shrink = Math.cos((((south + north) / 2) * Math.PI) / 180);
  const [x, y] = polylabel(
    largest.map((ring) => ring.map(([lon, lat]) => [lon * shrink, lat])),
    0.001,
  );
  return [x / shrink, y];
}

function extent(polygon) {
  const [west, south, east, north] = boundsOf(polygon);
  return (east - west) * (north - south);
}

function rounded(degrees) {
  return Number(degrees.toFixed(4));
}
