import { gzipSync } from 'node:zlib';
import { area, booleanClockwise, kinks } from '@turf/turf';
import { describe, expect, it } from 'vitest';
import { polygonsOf, textOf, unitsOf } from './read-layer';

const NAMED = ['provinces', 'prefectures', 'counties', 'hubs', 'neighbours'];
const POLYGONS = [...NAMED, 'land', 'water'];

/** Everything the map shows lies in this box: degrees west, south, east, north. */
const [WEST, SOUTH, EAST, NORTH] = [105, 31, 129, 48] as const;

describe.each(POLYGONS)('the layer %s', (name) => {
  const layer = unitsOf(name);
  const polygons = layer.flatMap(polygonsOf);

  it('has closed rings by the right-hand rule', () => {
    expect(polygons.length).toBeGreaterThan(0);
    for (const polygon of polygons) {
      polygon.forEach((ring, index) => {
        expect(ring.length).toBeGreaterThanOrEqual(4);
        expect(ring.at(-1)).toEqual(ring[0]);
        expect(booleanClockwise(ring)).toBe(index > 0);
      });
    }
  });

  it('lies in the box, to four decimals at most', () => {
    const outside = polygons
      .flat(2)
      .filter(
        ([lng = NaN, lat = NaN]) => !(lng >= WEST && lng <= EAST && lat >= SOUTH && lat <= NORTH),
      );
    expect(outside).toEqual([]);
    expect(textOf(name)).not.toMatch(/\.\d{5}/);
  });

  it('crosses itself nowhere', () => {
    const crossing = layer.filter((unit) => kinks(unit).features.length > 0);
    expect(crossing.map(({ properties }) => properties)).toEqual([]);
  });
});

describe.each(NAMED)('the units of %s', (name) => {
  const layer = unitsOf(name);

  it('have an adcode of their own, which is their number too', () => {
    expect(new Set(layer.map(({ id }) => id)).size).toBe(layer.length);
    for (const { id, properties } of layer) {
      expect(properties.adcode).toMatch(/^\d{6}$/);
      expect(id).toBe(Number(properties.adcode));
    }
  });

  it('have names in both languages', () => {
    for (const { properties } of layer) {
      expect(properties.name_en).toMatch(/^[A-Z][a-z’]+( [A-Z][a-z]+)*$/);
      expect(properties.name_zh).toMatch(/^\p{Script=Han}{2,}$/u);
    }
  });
});

describe('the numbers of units', () => {
  it.each([
    ['provinces', 3],
    ['prefectures', 11],
    ['counties', 199],
    ['hubs', 4],
  ])('%s: %d', (name, count) => {
    expect(unitsOf(name)).toHaveLength(count);
  });
});

describe('English names', () => {
  const names = new Map(
    unitsOf('counties').map(({ properties: { adcode, name_en } }) => [adcode, name_en]),
  );

  it.each([
    ['110108', 'Haidian'],
    ['120105', 'Hebei District'],
    ['120116', 'Binhai'],
    ['130102', 'Chang’an'],
    ['130107', 'Jingxing Mining District'],
    ['130121', 'Jingxing'],
    ['130209', 'Caofeidian'],
    ['130225', 'Laoting'],
    ['130283', 'Qian’an'],
    ['130503', 'Xindu'],
    ['130631', 'Wangdu'],
    ['130635', 'Li County'],
    ['130684', 'Gaobeidian'],
    ['130726', 'Yu County'],
    ['130821', 'Chengde County'],
    ['130828', 'Weichang'],
    ['130981', 'Botou'],
    ['130982', 'Renqiu'],
    ['131022', 'Gu’an'],
    ['131023', 'Yongqing'],
    ['131025', 'Daicheng'],
  ])('%s is %s', (adcode, name) => {
    expect(names.get(adcode)).toBe(name);
  });
});

describe('inland water', () => {
  it('is marked as large from 25 km² on: no more shows from afar', () => {
    const lakes = unitsOf('water').map((lake) => ({
      size: lake.properties['size'],
      of: area(lake),
    }));
    const large = lakes.filter(({ size }) => size === 'large');
    expect(large.length).toBeGreaterThan(20);
    expect(Math.min(...large.map(({ of }) => of))).toBeGreaterThanOrEqual(25e6);
    expect(Math.max(...lakes.filter(({ size }) => !size).map(({ of }) => of))).toBeLessThan(25e6);
  });
});

describe('what the map draws in one go', () => {
  it.each([
    ['areas', ['land', 'provinces', 'prefectures', 'hubs']],
    ['details', ['water', 'borders']],
  ])('%s has every feature of %j, each with the name of its layer', (name, layers) => {
    const expected = layers.flatMap((layer) =>
      unitsOf(layer).map((unit) => ({ ...unit, properties: { ...unit.properties, layer } })),
    );
    expect(unitsOf(name)).toEqual(expected);
  });
});

describe('weight', () => {
  const packed = (name: string) => gzipSync(textOf(name), { level: 9 }).length;

  it('of all that the first idle needs is at most 120 kB packed', () => {
    const first = ['areas', 'details', 'labels'];
    expect(first.reduce((sum, name) => sum + packed(name), 0)).toBeLessThan(120_000);
  });

  it('of the counties, which come later, is at most 100 kB packed', () => {
    expect(packed('counties')).toBeLessThan(100_000);
  });
});
