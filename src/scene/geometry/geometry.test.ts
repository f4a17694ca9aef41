import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  curveBetween,
  distanceToSegment,
  flatten,
  isLoop,
  mercator,
  pointAt,
  pointBetween,
  unmercator,
} from './geometry';
import type { Position } from '../../model/place';

const position = fc.tuple(
  fc.double({ min: -180, max: 180, noNaN: true }),
  fc.double({ min: -85, max: 85, noNaN: true }),
) as fc.Arbitrary<Position>;
const curvature = fc.double({ min: 0, max: 0.5, noNaN: true });

const BEIJING: Position = [116.4, 39.9];
const TANGSHAN: Position = [118.2, 39.6];

describe('the Mercator square', () => {
  it('has known corners and middle', () => {
    expect(mercator([0, 0])).toEqual([0.5, 0.5]);
    expect(mercator([-180, 0])[0]).toBe(0);
    expect(mercator([0, 85.051129])[1]).toBeCloseTo(0, 6);
  });

  it('leads back to the same position', () => {
    fc.assert(
      fc.property(position, ([lng, lat]) => {
        const [backLng, backLat] = unmercator(mercator([lng, lat]));
        expect(backLng).toBeCloseTo(lng, 7);
        expect(backLat).toBeCloseTo(lat, 7);
      }),
    );
  });
});

describe('the curve of a flow', () => {
  it('begins at the origin and ends at the destination', () => {
    fc.assert(
      fc.property(position, position, curvature, (from, to, bow) => {
        const curve = curveBetween(from, to, bow);
        expect(pointAt(curve, 0)).toEqual(curve.start);
        const [x, y] = pointAt(curve, 1);
        expect(x - Math.floor(x)).toBeCloseTo(mercator(to)[0] % 1, 6);
        expect(y).toBeCloseTo(mercator(to)[1], 9);
      }),
    );
  });

  it('is finite everywhere, for any two positions, equal ones too', () => {
    fc.assert(
      fc.property(position, fc.option(position, { nil: null }), curvature, (from, other, bow) => {
        const points = flatten(curveBetween(from, other ?? from, bow), 8).flat();
        expect(points.every(Number.isFinite)).toBe(true);
      }),
    );
  });

  it('takes the shorter way around the world', () => {
    const { start, end } = curveBetween([179, 0], [-179, 0], 0.1);
    expect(end[0] - start[0]).toBeCloseTo(2 / 360, 9);
    fc.assert(
      fc.property(position, position, (from, to) => {
        const curve = curveBetween(from, to, 0.1);
        expect(Math.abs(curve.end[0] - curve.start[0])).toBeLessThanOrEqual(0.5 + 1e-12);
      }),
    );
  });

  it('bows to the left of its direction by its curvature times the chord', () => {
    // From west to east along the equator: left is north, which is up, where y is less.
    const [x, y] = pointAt(curveBetween([0, 0], [36, 0], 0.2), 0.5);
    expect(x).toBeCloseTo(0.55, 9);
    expect(y).toBeCloseTo(0.5 - 0.2 * 0.1, 9);
  });

  it('lies on the other side of the chord than the way back, as its mirror image', () => {
    fc.assert(
      fc.property(curvature, fc.double({ min: 0, max: 1, noNaN: true }), (bow, t) => {
        const there = pointAt(curveBetween(BEIJING, TANGSHAN, bow), t);
        const back = pointAt(curveBetween(TANGSHAN, BEIJING, bow), 1 - t);
        const chord = pointAt(curveBetween(BEIJING, TANGSHAN, 0), t);
        expect((there[0] + back[0]) / 2).toBeCloseTo(chord[0], 12);
        expect((there[1] + back[1]) / 2).toBeCloseTo(chord[1], 12);
      }),
    );
  });

  it('is a loop only where its ends coincide', () => {
    expect(isLoop(curveBetween(BEIJING, BEIJING, 0.2))).toBe(true);
    expect(isLoop(curveBetween(BEIJING, TANGSHAN, 0.2))).toBe(false);
  });
});

describe('a point on the way between two', () => {
  it('is the first at 0, the second at 1, and beyond them outside of that', () => {
    expect(pointBetween([1, 2], [5, -6], 0)).toEqual([1, 2]);
    expect(pointBetween([1, 2], [5, -6], 1)).toEqual([5, -6]);
    expect(pointBetween([1, 2], [5, -6], 0.25)).toEqual([2, 0]);
    expect(pointBetween([1, 2], [5, -6], -0.5)).toEqual([-1, 6]);
  });
});

describe('the distance to a segment', () => {
  it('is measured to its inside or its nearer end', () => {
    expect(distanceToSegment([1, 1], [0, 0], [2, 0])).toBe(1);
    expect(distanceToSegment([5, 4], [0, 0], [2, 0])).toBe(5);
    expect(distanceToSegment([3, 4], [0, 0], [0, 0])).toBe(5);
  });
});
