import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { curveBetween, distanceToSegment, flatten, mercator } from '../geometry/geometry';
import { planCurvatures } from './plan';
import type { Position } from '../../model/place';

const WEST: Position = [115, 39];
const EAST: Position = [118, 39];

function clearance(curvature: number, place: Position): number {
  const points = flatten(curveBetween(WEST, EAST, curvature), 60);
  return Math.min(
    ...points
      .slice(1)
      .map((point, index) => distanceToSegment(mercator(place), points[index] ?? point, point)),
  );
}

describe('the plan of curvatures', () => {
  it('bows long flows more than short ones', () => {
    const plan = planCurvatures(
      [
        { id: 'long', origin: WEST, destination: [119, 39] },
        { id: 'short', origin: [115, 37], destination: [115.3, 37] },
      ],
      [],
    );
    expect(plan.get('long')).toBeGreaterThan(plan.get('short') ?? Infinity);
  });

  it('fans out flows between the same two places', () => {
    const routes = ['a', 'b', 'c'].map((id) => ({ id, origin: WEST, destination: EAST }));
    const bows = [...planCurvatures(routes, []).values()];
    expect(new Set(bows).size).toBe(3);
    expect([...bows].sort((a, b) => a - b)).toEqual(bows);
  });

  it('keeps clear of a place that is not its end', () => {
    const route = { id: 'one', origin: WEST, destination: EAST };
    const free = planCurvatures([route], []).get('one') ?? 0;
    // A place right on the middle of the curve that would be drawn.
    const [x, y] = flatten(curveBetween(WEST, EAST, free), 2)[1] ?? [0, 0];
    const lat = (360 / Math.PI) * Math.atan(Math.exp((0.5 - y) * 2 * Math.PI)) - 90;
    const inTheWay: Position = [(x - 0.5) * 360, lat];
    const bent = planCurvatures([route], [inTheWay]).get('one') ?? 0;
    expect(clearance(free, inTheWay)).toBeLessThan(1e-6);
    expect(clearance(bent, inTheWay)).toBeGreaterThan(0.0002);
  });

  it('does not flee from its own ends', () => {
    const route = { id: 'one', origin: WEST, destination: EAST };
    expect(planCurvatures([route], [WEST, EAST])).toEqual(planCurvatures([route], []));
  });

  it('bows every flow to the left, gently, and always the same way', () => {
    const place = fc.tuple(
      fc.double({ min: 113, max: 120, noNaN: true }),
      fc.double({ min: 36, max: 43, noNaN: true }),
    ) as fc.Arbitrary<Position>;
    fc.assert(
      fc.property(fc.array(fc.tuple(place, place), { maxLength: 12 }), (pairs) => {
        const routes = pairs.map(([origin, destination], index) => ({
          id: String(index),
          origin,
          destination,
        }));
        const places = pairs.flat();
        const plan = planCurvatures(routes, places);
        expect([...plan.keys()]).toEqual(routes.map(({ id }) => id));
        for (const bow of plan.values()) expect(bow).toBeGreaterThan(0);
        expect(planCurvatures(routes, places)).toEqual(plan);
      }),
    );
  });
});
