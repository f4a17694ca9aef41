import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FlowMark } from '../flows/flow-mark';
import { curveBetween, distanceToSegment, pointAt, type Point } from './geometry';
import { lengthOf, screenLine, type ScreenView } from './screen-line';
import type { Position } from '../../model/place';
import { look } from '../../../tests/support/look';

/** A window of the Mercator square that is `world` pixels wide, with a corner at `left`, `top`. */
function view(world: number, left = 0.82, top = 0.37): ScreenView {
  return {
    width: 800,
    height: 600,
    bearing: 0,
    project: ([x, y]) => [(x - left) * world, (y - top) * world],
    unproject: ([x, y]) => [x / world + left, y / world + top],
  };
}

function mark(change: Partial<FlowMark> = {}): FlowMark {
  return {
    id: 'one',
    origin: [115, 39],
    destination: [118, 39],
    flows: ['one'],
    ports: null,
    originRadius: 7,
    destinationRadius: 12,
    direction: 'one-way',
    look: look(0),
    width: 4,
    curvature: 0.12,
    ...change,
  };
}

function apart([x, y]: Point = [NaN, NaN], [otherX, otherY]: Point = [NaN, NaN]): number {
  return Math.hypot(x - otherX, y - otherY);
}

describe('the line of a flow on screen', () => {
  it('reaches from the edge of one symbol to that of the other, to the hundredth of a pixel', () => {
    const window = view(60_000);
    const { start, end } = curveBetween([115, 39], [118, 39], 0.12);
    const line = screenLine(window, mark());
    expect(apart(line[0], window.project(start) ?? undefined)).toBeCloseTo(7, 1);
    expect(apart(line.at(-1), window.project(end) ?? undefined)).toBeCloseTo(12, 1);
  });

  it('follows the curve where it is in sight, however far its ends are', () => {
    const middle = pointAt(curveBetween([115, 39], [118, 39], 0.12), 0.5);
    const world = 8_000_000;
    const window = view(world, middle[0] - 400 / world, middle[1] - 300 / world);
    const line = screenLine(window, mark());
    for (let t = 0.4975; t <= 0.5025; t += 0.0005) {
      const point = window.project(pointAt(curveBetween([115, 39], [118, 39], 0.12), t));
      if (!point) continue;
      const away = Math.min(
        ...line.map((to, index) => distanceToSegment(point, line[index - 1] ?? to, to)),
      );
      expect(away).toBeLessThan(0.1);
    }
    expect(line.length).toBeLessThan(400);
  });

  it('leaves out what lies behind the camera', () => {
    const open = view(60_000);
    const half: ScreenView = { ...open, project: (p) => (p[0] < 0.823 ? null : open.project(p)) };
    const line = screenLine(half, mark());
    const [first] = line;
    const border = (0.823 - 0.82) * 60_000;
    expect(first?.[0]).toBeGreaterThanOrEqual(border);
    expect(first?.[0]).toBeLessThan(border + 2);
    expect(screenLine({ ...open, project: () => null }, mark())).toEqual([]);
  });

  it('is empty where the symbols leave no room', () => {
    expect(screenLine(view(60_000), mark({ destination: [115.01, 39] }))).toEqual([]);
  });

  it('is a circle that stands on its place for a flow within it', () => {
    const window = view(60_000);
    const place = window.project(curveBetween([115, 39], [115, 39], 0).start) ?? [0, 0];
    const loop = screenLine(
      window,
      mark({ destination: [115, 39], originRadius: 0, destinationRadius: 0 }),
    );
    const radius = 10 + 70 * 0.12;
    const centre: Point = [place[0], place[1] - radius];
    for (const point of loop) expect(apart(point, centre)).toBeCloseTo(radius, 6);
    expect(lengthOf(loop)).toBeCloseTo(2 * Math.PI * radius, 0);
  });

  it('is finite for any two places, at any zoom', () => {
    const position = fc.tuple(
      fc.double({ min: -180, max: 180, noNaN: true }),
      fc.double({ min: -85, max: 85, noNaN: true }),
    ) as fc.Arbitrary<Position>;
    fc.assert(
      fc.property(
        position,
        fc.option(position, { nil: null }),
        fc.double({ min: 0, max: 22, noNaN: true }),
        (origin, other, zoom) => {
          const flow = mark({ origin, destination: other ?? origin });
          const line = screenLine(view(512 * 2 ** zoom), flow);
          expect(line.flat().every(Number.isFinite)).toBe(true);
          expect(line.length).toBeLessThan(2000);
        },
      ),
      { numRuns: 60 },
    );
  });
});
