import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spreadOut } from './lens-spread';
import type { Point } from './geometry/geometry';
import { distance } from './geometry/screen-line';

const RADIUS = 118;
const point = fc
  .tuple(
    fc.double({ min: -80, max: 80, noNaN: true }),
    fc.double({ min: -80, max: 80, noNaN: true }),
  )
  .map(([x, y]): Point => [x, y]);

/** Points of which the first is joined to each other one, as many as find room around it. */
const star = fc.array(point, { minLength: 2, maxLength: 8 });

describe('sites drawn apart', () => {
  it('come to lie far enough from what they are joined to, within the ring', () => {
    fc.assert(
      fc.property(star, (points) => {
        const pairs = points.slice(1).map((_, index) => [0, index + 1] as const);
        const apart = spreadOut(points, pairs, RADIUS);
        const [middle = [NaN, NaN], ...others] = apart;
        for (const other of others) expect(distance(middle, other)).toBeGreaterThan(80);
        for (const each of apart) expect(distance(each, [0, 0])).toBeLessThan(RADIUS + 1e-6);
      }),
    );
  });

  it('stay where they are if all can be read already', () => {
    const points: Point[] = [
      [-50, 0],
      [50, 0],
    ];
    expect(spreadOut(points, [[0, 1]], RADIUS)).toBe(points);
    expect(spreadOut(points, [], RADIUS)).toBe(points);
  });

  it('keep about their bearing', () => {
    const [one = [0, 0], other = [0, 0]] = spreadOut(
      [
        [-4, 3],
        [4, -3],
      ],
      [[0, 1]],
      RADIUS,
    );
    expect(Math.atan2(other[1] - one[1], other[0] - one[0])).toBeCloseTo(Math.atan2(-6, 8), 3);
  });
});
