import { HUBS, NEIGHBOURS, PREFECTURES, PROVINCES } from './regions.js';
import { rightHanded } from './winding.js';

/** What the features of each layer say of themselves, from what the coverage knows of them. */
const PROPERTIES = {
  provinces: ({ province }) => PROVINCES[province.slice(0, 2)],

  prefectures: ({ prefecture, province }) => ({
    adcode: prefecture,
    ...PREFECTURES[prefecture],
    province,
  }),

  counties: ({ adcode, name_en, name_zh, prefecture, province }) => ({
    adcode,
    name_en,
    name_zh,
    prefecture,
    province,
  }),

  neighbours: ({ neighbour }) => NEIGHBOURS[neighbour.slice(0, 2)],
};

/**
 * Gives the bare polygons of a layer their names and numbers, in the order of their adcodes.
 *
 * @param {keyof typeof PROPERTIES} layer
 * @param {import('geojson').FeatureCollection} bare
 * @returns {import('geojson').Feature[]}
 */
export function describe(layer, bare) {
  return bare.features
    .map(({ properties, geometry }) => {
      const described = PROPERTIES[layer](properties);
      return {
        type: 'Feature',
        id: Number(described.adcode),
        properties: described,
        geometry: rightHanded(geometry),
      };
    })
    .toSorted((a, b) => a.id - b.id);
}

/**
 * The polygons of a layer whose features have no names, at most a size.
 *
 * @param {import('geojson').FeatureCollection} bare
 * @returns {import('geojson').Feature[]}
 */
export function nameless(bare) {
  return bare.features.map(({ geometry, properties }) => ({
    type: 'Feature',
    properties: properties?.size ? { size: properties.size } : {},
    geometry: rightHanded(geometry),
  }));
}

/** The order in which borders are drawn over each other. */
const LEVELS = ['coast', 'neighbour', 'county', 'prefecture', 'province'];

/**
 * Borders in the order in which they are drawn, from west to east within a level.
 *
 * @param {import('geojson').FeatureCollection} lines With their `level`.
 * @returns {import('geojson').Feature[]}
 */
export function linesByLevel(lines) {
  return lines.features
    .flatMap(({ properties: { level }, geometry: { type, coordinates } }) =>
      (type === 'LineString' ? [coordinates] : coordinates).map((line) => ({
        type: 'Feature',
        properties: { level },
        geometry: { type: 'LineString', coordinates: line },
      })),
    )
    .toSorted(
      (a, b) =>
        LEVELS.indexOf(a.properties.level) - LEVELS.indexOf(b.properties.level) ||
        a.geometry.coordinates[0][0] - b.geometry.coordinates[0][0],
    );
}

/**
 * The hubs, each with the very polygon of the county or prefecture that it is.
 *
 * @param {import('geojson').Feature[]} units
 * @returns {import('geojson').Feature[]}
 */
export function hubsAmong(units) {
  return HUBS.map(({ id, adcode }) => {
    const unit = units.find(({ properties }) => properties.adcode === adcode);
    const { name_en, name_zh } = unit.properties;
    return { ...unit, properties: { id, adcode, name_en, name_zh } };
  });
}
