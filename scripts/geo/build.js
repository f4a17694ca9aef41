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

writeLayer('provinces.geojson', provinces);
writeLayer('prefectures.geojson', prefectures);
writeLayer('counties.geojson', counties);
writeLayer('hubs.geojson', hubsAmong([...prefectures, ...counties]));
writeLayer('land.geojson', nameless(bare.land));
writeLayer('neighbours.geojson', neighbours);
const isOfCounties = ({ properties }) => properties.level === 'county';
writeLayer(
  'borders.geojson',
  borders.filter((line) => !isOfCounties(line)),
);
writeLayer('county-borders.geojson', borders.filter(isOfCounties));
writeLayer('water.geojson', nameless(water));
writeLayer('labels.geojson', placeLabels(units, readPrefectureSeats()));
writeJson('outline.json', packPicture(picture));
