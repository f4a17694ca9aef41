import { booleanPointInPolygon } from '@turf/turf';
import { describe, expect, it } from 'vitest';
import { labels, unitsOf, withAdcode, type Unit } from './read-layer';

const provinces = unitsOf('provinces');
const prefectures = unitsOf('prefectures');
const counties = unitsOf('counties');
const neighbours = unitsOf('neighbours');
const land = unitsOf('land');

const holding = (position: [number, number], layer: Unit[]) =>
  layer.filter((unit) => booleanPointInPolygon(position, unit));

describe('points whose place is known', () => {
  it.each<[string, [number, number], string]>([
    ['Tian’anmen', [116.3975, 39.9087], '110101'],
    ['Tanggu', [117.647, 39.021], '120116'],
    ['Caofeidian’s works', [118.51, 38.93], '130209'],
    ['the reclaimed arm of Caofeidian', [118.609, 39.012], '130209'],
    ['the port of Huanghua', [117.957, 38.39], '130983'],
    ['Yanjiao', [116.82, 39.95], '131082'],
    ['central Langfang', [116.695, 39.51], '131002'],
    ['Gaobeidian station', [115.87, 39.32], '130684'],
  ])('%s lies in its county, and on land', (_, position, adcode) => {
    const holders = holding(position, counties).map(({ properties }) => properties.adcode);
    expect(holders).toEqual([adcode]);
    expect(holding(position, land)).toHaveLength(1);
  });

  it.each<[string, [number, number]]>([
    ['the Bohai Sea', [119.4, 38.7]],
    ['the roads off Tanggu', [117.95, 38.95]],
    ['the water behind Caofeidian’s arm', [118.59, 39.06]],
  ])('%s is sea', (_, position) => {
    expect(holding(position, [...land, ...counties, ...neighbours])).toEqual([]);
  });

  it.each<[string, [number, number]]>([
    ['Jeju', [126.55, 33.38]],
    ['Pyongyang', [125.75, 39.03]],
    ['Ulaanbaatar', [106.9, 47.9]],
  ])('%s is land of no neighbouring province', (_, position) => {
    expect(holding(position, land)).toHaveLength(1);
    expect(holding(position, neighbours)).toEqual([]);
  });
});

describe('labels', () => {
  it('have each a number of its own, by which the map hides it', () => {
    const numbers = labels().map(({ id }) => id);
    expect(numbers.filter((id) => typeof id !== 'number')).toEqual([]);
    expect(new Set(numbers).size).toBe(numbers.length);
  });

  const named: Record<string, Unit[]> = {
    province: provinces,
    prefecture: prefectures,
    county: counties,
    neighbour: neighbours,
  };

  it.each(Object.entries(named))('of level %s name every unit once, inside it', (level, layer) => {
    const ofLevel = labels().filter(({ properties }) => properties.level === level);
    expect(new Set(ofLevel.map(({ id }) => id)).size).toBe(layer.length);
    expect(ofLevel).toHaveLength(layer.length);
    for (const { geometry, properties } of ofLevel) {
      const unit = withAdcode(layer, properties.adcode);
      expect(properties.name_en).toBe(unit.properties.name_en);
      expect(properties.name_zh).toBe(unit.properties.name_zh);
      expect(booleanPointInPolygon(geometry, unit), properties.name_en).toBe(true);
    }
  });

  it('of seas lie off the land', () => {
    const seas = labels().filter(({ properties }) => properties.level === 'sea');
    expect(seas.map(({ properties }) => properties.name_en)).toEqual(['Bohai Sea', 'Yellow Sea']);
    for (const { geometry } of seas) {
      expect(land.some((part) => booleanPointInPolygon(geometry, part))).toBe(false);
    }
  });
});
