import { COMPOSED, composed } from './compose.js';
import { describe, hubsAmong, linesByLevel, nameless } from './describe.js';
import { placeLabels } from './labels.js';
import { writeJson, writeLayer } from './output.js';
import { packPicture, PARTS } from './picture.js';
import { readCounties, readInlandWater, readPrefectureSeats, readSea } from './sources.js';
import {
  bordersOf,
  buildCoverage,
  buildPicture,
  dissolveLayers,
  simplifyWater,
} from './topology.js';
import { buildWorldLand } from './world.js';

const coverage = await buildCoverage(readCounties(), readSea());
const bare = await dissolveLayers(coverage);
const borders = linesByLevel(await bordersOf(coverage));
const water = await simplifyWater(readInlandWater(), bare);
const picture = await buildPicture(coverage, 1 / PARTS);

const provinces = describe('provinces', bare.provinces);
const prefectures = describe('prefectures', bare.prefectures);
const counties = describe('counties', bare.counties);
const neighbours = describe('neighbours', bare.neighbours);
const units = { provinces, prefectures, counties, neighbours };

const isOfCounties = ({ properties }) => properties.level === 'county';
const layers = {
  provinces,
  prefectures,
  hubs: hubsAmong([...prefectures, ...counties]),
  land: nameless(bare.land),
  borders: borders.filter((line) => !isOfCounties(line)),
  water: nameless(water),
};
for (const [name, features] of Object.entries(layers)) writeLayer(`${name}.geojson`, features);
for (const [name, parts] of Object.entries(COMPOSED)) {
  writeLayer(`${name}.geojson`, composed(layers, parts));
}
writeLayer('counties.geojson', counties);
writeLayer('neighbours.geojson', neighbours);
writeLayer('county-borders.geojson', borders.filter(isOfCounties));
writeLayer('labels.geojson', placeLabels(units, readPrefectureSeats()));
writeJson('outline.json', packPicture(picture));
writeLayer('world-land.geojson', await buildWorldLand());
