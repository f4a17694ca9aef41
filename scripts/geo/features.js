/**
 * @param {import('geojson').Feature[]} features
 * @returns {import('geojson').FeatureCollection}
 */
export function collection(features) {
  return { type: 'FeatureCollection', features };
}

/**
 * @param {import('geojson').Position} coordinates
 * @param {object} properties
 * @returns {import('geojson').Feature}
 */
export function point(coordinates, properties) {
  return { type: 'Feature', properties, geometry: { type: 'Point', coordinates } };
}
