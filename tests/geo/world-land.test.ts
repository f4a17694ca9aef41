import { gzipSync } from 'node:zlib';
import { booleanClockwise, booleanPointInPolygon } from '@turf/turf';
import { expect, it } from 'vitest';
import { polygonsOf, textOf, unitsOf } from './read-layer';

const layer = unitsOf('world-land');

it.each([
  ['Zürich', 8.54, 47.38, true],
  ['Johannesburg', 28.05, -26.2, true],
  ['Manaus', -60.02, -3.12, true],
  ['Denver', -104.99, 39.74, true],
  ['Alice Springs', 133.88, -23.7, true],
  ['Chukotka, east of 180°', -176, 66, true],
  ['the South Pole', 0, -89, true],
  ['the middle of the Pacific', -150, 0, false],
  ['the middle of the Atlantic', -30, 30, false],
  ['the Caspian Sea', 51, 42, false],
])('has %s right', (_, lng, lat, isLand) => {
  expect(layer.some((unit) => booleanPointInPolygon([lng, lat], unit))).toBe(isLand);
});

it('has closed rings by the right-hand rule, within one turn around the world', () => {
  for (const ring of layer.flatMap(polygonsOf).flatMap(([outer = []]) => [outer])) {
    expect(ring.at(-1)).toEqual(ring[0]);
    expect(booleanClockwise(ring)).toBe(false);
  }
  const positions = layer.flatMap(polygonsOf).flat(2);
  expect(
    positions.every(([lng = NaN, lat = NaN]) => Math.abs(lng) <= 180 && Math.abs(lat) <= 90),
  ).toBe(true);
});

it('is small', () => {
  expect(textOf('world-land').length).toBeLessThan(150_000);
  expect(gzipSync(textOf('world-land')).length).toBeLessThan(50_000);
});
