import { HUBS, PROVINCES } from './regions.js';
import { rightHanded } from './winding.js';

/** The picture's numbers are whole multiples of this part of a degree, about half a kilometre. */
export const PARTS = 200;

/**
 * The picture as flat lists of whole numbers, as src/render/svg/page/outline.ts reads it.
 *
 * @param {Record<'land' | 'regions' | 'hubs', import('geojson').FeatureCollection>} layers
 */
export function packPicture({ land, regions, hubs }) {
  const packed = (layer, key, value) =>
    rings(layer.features.find(({ properties }) => properties[key] === value).geometry);
  return {
    parts: PARTS,
    land: land.features.flatMap(({ geometry }) => rings(geometry)),
    regions: Object.fromEntries(
      Object.values(PROVINCES).map(({ id, adcode }) => [id, packed(regions, 'province', adcode)]),
    ),
    hubs: Object.fromEntries(HUBS.map(({ id }) => [id, packed(hubs, 'hub', id)])),
  };
}

function rings(geometry) {
  const { type, coordinates } = rightHanded(geometry);
  const polygons = type === 'Polygon' ? [coordinates] : coordinates;
  return polygons.flat().map((ring) => ring.flat().map((degrees) => Math.round(degrees * PARTS)));
}
