import { BAY, FRAME, INSIDE, PICTURE, WORKSHEET, WORLD } from './extents.js';
import { collection, point } from './features.js';
import { mapshaper } from './mapshaper.js';
import { HUBS, RECLAIMED } from './regions.js';

/** Size of the smallest bend that is kept, by how closely a unit will be looked at. */
const SIMPLIFICATION = { bay: '0.15km', own: '0.5km', near: '1.4km', far: '8km' };

/** The same for the picture that stands in for the map until it runs. */
const PICTURE_SIMPLIFICATION = { hub: '1.2km', bay: '2km', own: '3.5km', near: '4km', far: '4km' };

/**
 * Counties, neighbouring provinces and sea as one coverage without gaps or overlaps: what two of
 * them share is one line, before and after it is simplified.
 *
 * The administrative coast is a smooth line off the shore and takes in harbour basins, so the sea
 * is cut out of the counties; its own outline has every dock. (`-clip bbox2`, because `bbox` loses
 * the sea's largest islands.)
 *
 * @param {import('geojson').Feature[]} counties
 * @param {import('geojson').MultiPolygon} sea
 * @returns {Promise<import('geojson').FeatureCollection>} A feature a county, a neighbour, the sea.
 */
export async function buildCoverage(counties, sea) {
  const reclaimed = RECLAIMED.map(({ at, adcode }) => point(at, { county: adcode }));
  const { coverage } = await mapshaper(
    [
      '-i counties.json -clean',
      `-i sea.json -clip bbox2=${WORKSHEET} -each 'sea = true, detail = "far"'`,
      '-erase target=counties source=sea',
      '-filter-islands target=counties min-area=0.4km2',
      '-merge-layers target=counties,sea name=coverage force',
      `-rectangle name=unclaimed bbox=${BAY} -erase source=coverage -explode`,
      '-i reclaimed.json -join target=unclaimed source=reclaimed',
      "-filter target=unclaimed '!!county' -each 'adcode = county' -filter-fields adcode",
      '-merge-layers target=coverage,unclaimed name=coverage force',
      `-each 'key = sea ? "sea" : adcode || neighbour + detail'`,
      '-dissolve key copy-fields=adcode,name_en,name_zh,prefecture,province,neighbour,sea,detail',
      // Breakwaters and slivers of shore that no county claims go to whatever they border most.
      '-clean gap-width=1.5km',
      `-simplify variable interval='${JSON.stringify(SIMPLIFICATION)}[detail]'`,
      `-clip bbox2=${WORLD} -snap precision=0.0001 fix-geometry`,
      '-clean gap-width=0.3km',
      '-o coverage.json precision=0.0001',
    ],
    { counties: collection(counties), sea, reclaimed: collection(reclaimed) },
  );
  return coverage;
}

/**
 * What the map draws, each layer dissolved from the same coverage. Land is all that is not sea.
 *
 * @param {import('geojson').FeatureCollection} coverage
 * @returns {ReturnType<typeof mapshaper>} land, neighbours, provinces, prefectures and counties.
 */
export function dissolveLayers(coverage) {
  return mapshaper(
    [
      '-i coverage.json',
      '-filter target=coverage !!sea + name=sea',
      `-rectangle name=land bbox=${WORLD} -erase source=sea`,
      '-filter target=coverage !!neighbour + name=neighbours -dissolve neighbour',
      '-filter target=coverage !!province + name=counties',
      '-dissolve target=counties province + name=provinces',
      "-filter target=counties 'prefecture !== province' + name=prefectures",
      '-dissolve target=prefectures prefecture copy-fields=province',
      '-o target=land,neighbours,provinces,prefectures,counties precision=0.0001' +
        ' format=geojson geojson-type=FeatureCollection',
    ],
    { coverage },
  );
}

/**
 * What lies between two areas, each line once and by the highest that it parts: a coast, or the
 * border of a neighbour, a province, a prefecture or a county. Drawn from outlines, a line would be
 * there once for each area on each level, and would gape where it is simplified.
 *
 * @param {import('geojson').FeatureCollection} coverage
 * @returns {Promise<import('geojson').FeatureCollection>} Lines with their `level`.
 */
export async function bordersOf(coverage) {
  const level = [
    // Beyond the outermost areas there is none: A or B is null.
    'A?.sea || B?.sea ? "coast"',
    '!A?.province && !B?.province ? "neighbour"',
    'A?.province !== B?.province ? "province"',
    'A.prefecture !== B.prefecture ? "prefecture"',
    '"county"',
  ].join(' : ');
  const { borders } = await mapshaper(
    [
      // Neighbours are in parts there, each simplified in its own way.
      `-i coverage.json -each 'unit = adcode || neighbour || "sea"'`,
      `-dissolve unit copy-fields=prefecture,province,sea -lines each='level = ${level}'`,
      `-filter-fields level -clip bbox2=${INSIDE}`,
      '-o borders.json precision=0.0001 format=geojson geojson-type=FeatureCollection',
    ],
    { coverage },
  );
  return borders;
}

/** From so many square metres on, a lake shows from afar. */
const LARGE = 25e6;

/**
 * Lakes, reservoirs and broad rivers: from 4 km² in the three provinces, from 15 km² around them, with their
 * `size` where that is large. The source draws ponds as triangles, so what has fewer than six corners is left out.
 *
 * @param {import('geojson').MultiPolygon} water
 * @param {{ provinces: object, land: object }} layers
 * @returns {Promise<import('geojson').FeatureCollection>}
 */
export async function simplifyWater(water, { provinces, land }) {
  const { inland } = await mapshaper(
    [
      '-i land.json -i provinces.json -i water.json',
      `-clip bbox2=${FRAME} -dissolve2 -clip source=land -explode`,
      '-join source=provinces fields=province largest-overlap',
      "-filter 'this.area > (province ? 4e6 : 15e6)'",
      '-simplify interval=0.15km keep-shapes -filter-islands min-vertices=6 remove-empty',
      '-snap precision=0.0001 fix-geometry -clean',
      `-each 'size = this.area < ${LARGE} ? null : "large"; delete province'`,
      '-sort this.area descending',
      '-o inland.json precision=0.0001 format=geojson geojson-type=FeatureCollection',
    ],
    { water, provinces, land },
  );
  return inland;
}

/**
 * The picture that stands in for the map until it runs: regions, hubs and land dissolved from a
 * coverage of its own, coarser and on a grid.
 *
 * @param {import('geojson').FeatureCollection} coverage
 * @param {number} grid In degrees.
 * @returns {ReturnType<typeof mapshaper>} land, regions and hubs.
 */
export function buildPicture(coverage, grid) {
  const hubs = JSON.stringify(Object.fromEntries(HUBS.map(({ id, adcode }) => [adcode, id])));
  return mapshaper(
    [
      `-i coverage.json -clip bbox2=${PICTURE} -filter-islands min-area=8km2`,
      `-each 'hub = ${hubs}[adcode] || ${hubs}[prefecture]'`,
      `-each 'key = sea ? "sea" : province ? province + hub + detail : "around"'`,
      '-dissolve key copy-fields=sea,province,hub,detail -clean gap-width=5km',
      `-simplify variable interval='${JSON.stringify(PICTURE_SIMPLIFICATION)}[hub ? "hub" : detail]'`,
      `-snap precision=${grid} fix-geometry -clean gap-width=2km`,
      '-filter target=coverage !!sea + name=sea',
      `-rectangle name=land bbox=${PICTURE} -erase source=sea`,
      '-filter target=coverage !!hub + name=hubs -dissolve hub',
      '-filter target=coverage !!province + name=regions -dissolve province',
      `-o target=land,regions,hubs precision=${grid} format=geojson geojson-type=FeatureCollection`,
    ],
    { coverage },
  );
}
