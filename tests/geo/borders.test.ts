import type { Feature, FeatureCollection, LineString } from 'geojson';
import { describe, expect, it } from 'vitest';
import {
  reversed,
  segmentsOf,
  squareKilometres,
  stretchesOf,
  textOf,
  unitsOf,
  withAdcode,
} from './read-layer';

const provinces = unitsOf('provinces');
const prefectures = unitsOf('prefectures');
const counties = unitsOf('counties');
const hubs = unitsOf('hubs');

/** A stretch between two corners, whichever way it is drawn. */
function eitherWay(stretch: string): string {
  const back = reversed(stretch);
  return stretch < back ? stretch : back;
}

const countySegments = segmentsOf(counties);
const known = new Set(countySegments);

describe('borders of counties', () => {
  it('are drawn once by each side, to the last digit', () => {
    expect(known.size).toBe(countySegments.length);
    const shared = countySegments.filter((segment) => known.has(reversed(segment)));
    expect(shared.length / countySegments.length).toBeGreaterThan(0.7);
  });

  it('that only one county draws are coast or the border of a neighbour', () => {
    const coast = new Set(segmentsOf(unitsOf('land')));
    const beyond = new Set(segmentsOf(unitsOf('neighbours')));
    const gaps = countySegments.filter(
      (segment) =>
        !known.has(reversed(segment)) && !coast.has(segment) && !beyond.has(reversed(segment)),
    );
    expect(gaps).toEqual([]);
  });

  it('are what provinces, prefectures and hubs are bounded by', () => {
    const strange = segmentsOf([...provinces, ...prefectures, ...hubs]).filter(
      (segment) => !known.has(segment),
    );
    expect(strange).toEqual([]);
  });
});

describe('the lines that the map draws', () => {
  const lines = ['borders', 'county-borders'].flatMap(
    (name) =>
      (JSON.parse(textOf(name)) as FeatureCollection<LineString, { level: string }>).features,
  );
  const drawn = (level?: string) =>
    lines
      .filter(({ properties }) => level === undefined || properties.level === level)
      .flatMap(({ geometry: { coordinates } }: Feature<LineString>) => stretchesOf(coordinates))
      .map(eitherWay);
  /** On the edge of the world as the map has it, or cut there. */
  const isAtEdge = (stretch: string) =>
    /\b(105|129|31|48)(\.0|\b)|128\.999|30\.999|47\.999/.test(stretch);
  const bounds = (name: string) => segmentsOf(unitsOf(name)).map(eitherWay);

  it('have each stretch of a border once', () => {
    expect(new Set(drawn()).size).toBe(drawn().length);
  });

  it.each([
    ['province', 'provinces'],
    ['prefecture', 'prefectures'],
    ['county', 'counties'],
    ['neighbour', 'neighbours'],
    ['coast', 'land'],
  ])('are of a %s where that is bounded', (level, name) => {
    const bounding = new Set(bounds(name));
    expect(drawn(level).length).toBeGreaterThan(500);
    expect(drawn(level).filter((each) => !bounding.has(each) && !isAtEdge(each))).toEqual([]);
  });

  it('leave out no border of an area', () => {
    const known = new Set(drawn());
    const all = ['provinces', 'prefectures', 'counties', 'neighbours', 'land'].flatMap(bounds);
    expect(all.filter((each) => !known.has(each) && !isAtEdge(each))).toEqual([]);
  });

  it('are of the highest that they part', () => {
    const ofProvinces = new Set(bounds('provinces'));
    const ofPrefectures = new Set(bounds('prefectures'));
    expect(drawn('county').filter((each) => ofPrefectures.has(each))).toEqual([]);
    expect(drawn('prefecture').filter((each) => ofProvinces.has(each))).toEqual([]);
  });
});

describe('areas', () => {
  it.each([
    // Official areas in km², and how far the polygon may be off. The coast is OpenStreetMap's, so
    // shallows that the official figures count are sea here, and new land is land.
    ['110000', 16_410, 0.005],
    ['120000', 11_946, 0.02],
    ['130000', 188_800, 0.01],
    ['131000', 6_429, 0.01],
    ['130684', 672, 0.02],
    ['120116', 2_270, 0.05],
    ['110102', 50.5, 0.03],
  ])('%s is about %d km²', (adcode, official, tolerance) => {
    const unit = withAdcode([...provinces, ...prefectures, ...counties], adcode);
    expect(Math.abs(squareKilometres(unit) / official - 1)).toBeLessThan(tolerance);
  });

  it('Caofeidian is less than its 1,943 km², which count sea', () => {
    const land = squareKilometres(withAdcode(counties, '130209'));
    expect(land).toBeGreaterThan(1_200);
    expect(land).toBeLessThan(1_500);
  });

  it.each([
    ['province', provinces],
    ['prefecture', prefectures],
  ] as const)('of counties add up to their %s', (key, units) => {
    for (const unit of units) {
      const sum = counties
        .filter(({ properties }) => properties[key] === unit.properties.adcode)
        .reduce((total, county) => total + squareKilometres(county), 0);
      expect(Math.abs(sum / squareKilometres(unit) - 1)).toBeLessThan(1e-6);
    }
  });
});

describe('hubs', () => {
  it('are the units they are named after, border for border', () => {
    expect(hubs.map(({ properties: { id, adcode } }) => `${id} ${adcode}`)).toEqual([
      'caofeidian 130209',
      'binhai 120116',
      'langfang 131000',
      'gaobeidian 130684',
    ]);
    for (const hub of hubs) {
      const unit = withAdcode([...counties, ...prefectures], hub.properties.adcode);
      expect(hub.geometry).toEqual(unit.geometry);
    }
  });
});
