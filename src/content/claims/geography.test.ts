import { describe, expect, it } from 'vitest';
import type { Position } from 'geojson';
import { centreOf, type Unit } from './geography';

const square = (west: number, south: number, size: number): Position[] => [
  [west, south],
  [west + size, south],
  [west + size, south + size],
  [west, south + size],
  [west, south],
];
const unit = (coordinates: Position[][][]): Unit => ({
  type: 'Feature',
  geometry: { type: 'MultiPolygon', coordinates },
  properties: { adcode: '1' },
});
const expectCentre = (coordinates: Position[][][], [lng = 0, lat = 0]: Position) => {
  const [x, y] = centreOf(unit(coordinates));
  expect(x).toBeCloseTo(lng, 3);
  // A degree by a degree is a little less area further north.
  expect(y).toBeCloseTo(lat, 2);
};

describe('the centre of an area', () => {
  it('of one part is where it balances, wherever corners crowd', () => {
    expectCentre([[square(116, 39, 1)]], [116.5, 39.5]);
    const crowded = square(0, 0, 1);
    crowded.splice(1, 0, [0.1, 0], [0.2, 0], [0.3, 0]);
    expectCentre([[crowded]], [0.5, 0.5]);
  });

  it('of several parts weighs each by its area', () => {
    // Nine parts of area at 1.5, one at 10.5: (9 × 1.5 + 10.5) / 10.
    expectCentre([[square(0, 0, 3)], [square(10, 1, 1)]], [2.4, 1.5]);
  });

  it('leaves out holes, whichever way their rings run', () => {
    const hole = square(0, 0, 1);
    const expected: Position = [(9 * 1.5 - 0.5) / 8, (9 * 1.5 - 0.5) / 8];
    expectCentre([[square(0, 0, 3), hole]], expected);
    expectCentre([[square(0, 0, 3), [...hole].reverse()]], expected);
    expectCentre([[square(0, 0, 3).reverse(), hole]], expected);
  });
});
