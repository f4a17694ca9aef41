import gcoord from 'gcoord';

const converted = new Map();

/**
 * Moves a point from GCJ-02, the datum of Chinese web maps, to WGS 84.
 *
 * Remembered by input: the conversion is iterative, and a vertex that two counties share has to
 * come out as the same number for both.
 *
 * @param {import('geojson').Position} point
 * @returns {import('geojson').Position}
 */
export function toWgs84Point(point) {
  const key = point.join(' ');
  if (!converted.has(key)) {
    converted.set(key, gcoord.transform([...point], gcoord.GCJ02, gcoord.WGS84));
  }
  return converted.get(key);
}

/**
 * @param {import('geojson').Polygon | import('geojson').MultiPolygon} geometry
 * @returns {import('geojson').Polygon | import('geojson').MultiPolygon}
 */
export function toWgs84({ type, coordinates }) {
  const convert = (part) => (typeof part[0] === 'number' ? toWgs84Point(part) : part.map(convert));
  return { type, coordinates: convert(coordinates) };
}
