import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bowed, flatten, type Point } from '../geometry/geometry';
import { distance } from '../geometry/screen-line';
import { planCourses, type Course, type PlanNode, type Route } from './plan';

const node = (id: string, x: number, y: number, radius = 6): PlanNode => ({
  id,
  at: [x, y],
  radius,
});
const route = (id: string, from: PlanNode, to: PlanNode, isMutual = false): Route => ({
  id,
  from,
  to,
  isMutual,
});

const WEST = node('west', 100, 300);
const EAST = node('east', 400, 300);

function pointsOf({ from, to }: Route, plan: ReadonlyMap<string, Course>, id: string): Point[] {
  return flatten(bowed(from.at, to.at, plan.get(id)?.curvature ?? NaN), 60);
}

const degrees = ([x, y]: Point) => (Math.atan2(y, x) * 180) / Math.PI;

function turnBetween(one: number, other: number): number {
  const turn = Math.abs(one - other) % 360;
  return Math.min(turn, 360 - turn);
}

describe('the plan of courses', () => {
  it('bows long lines more than short ones, and all of them gently', () => {
    const long = route('long', WEST, node('far', 900, 300));
    const short = route('short', node('a', 0, 900), node('b', 60, 900));
    const plan = planCourses([long, short], []);
    const bow = (id: string) => Math.abs(plan.get(id)?.curvature ?? NaN);
    expect(bow('long')).toBeCloseTo(0.13, 6);
    expect(bow('short')).toBeLessThan(bow('long'));
    expect(bow('short')).toBeGreaterThan(0.06);
  });

  it('bows lines from one place away from their middle, as a fountain', () => {
    const ends = [node('n', 300, 50), node('e', 450, 300), node('s', 300, 550)];
    const middle = node('middle', 100, 300);
    for (const isBack of [false, true]) {
      const routes = ends.map((end) =>
        isBack ? route(end.id, end, middle) : route(end.id, middle, end),
      );
      const plan = planCourses(routes, []);
      const half = (id: string) => {
        const found = routes.find((each) => each.id === id);
        return found ? (pointsOf(found, plan, id)[30] ?? [NaN, NaN]) : ([NaN, NaN] as const);
      };
      // Half-way between the places the chords pass (200, 175) and (200, 425).
      expect(half('n')[1], `${isBack}`).toBeLessThan(175);
      expect(half('s')[1], `${isBack}`).toBeGreaterThan(425);
    }
  });

  it('draws siblings 7 pixels apart at their middles, and what goes back on the other side', () => {
    const routes = ['a', 'b', 'c'].map((id) => route(id, WEST, EAST));
    const plan = planCourses([...routes, route('back', EAST, WEST)], []);
    const heights = routes.map((each) => pointsOf(each, plan, each.id)[30]?.[1] ?? NaN);
    expect(Math.abs((heights[1] ?? NaN) - (heights[0] ?? NaN))).toBeCloseTo(7, 6);
    expect(Math.abs((heights[2] ?? NaN) - (heights[1] ?? NaN))).toBeCloseTo(7, 6);
    const back = pointsOf(route('back', EAST, WEST), plan, 'back')[30]?.[1] ?? NaN;
    for (const height of heights) expect(Math.sign(height - 300)).toBe(-Math.sign(back - 300));
  });

  it('keeps clear of the symbol of a place that is not an end of it', () => {
    const one = route('one', WEST, node('far', 700, 300));
    const free = planCourses([one], []);
    const [x = 0, y = 0] = pointsOf(one, free, 'one')[30] ?? [];
    const inTheWay = node('other', x, y);
    const bent = planCourses([one], [inTheWay]);
    const clear = Math.min(...pointsOf(one, bent, 'one').map((point) => distance(point, [x, y])));
    expect(clear).toBeGreaterThan(6 + 1);
  });

  it('does not flee from its own ends', () => {
    const one = route('one', WEST, EAST);
    expect(planCourses([one], [WEST, EAST])).toEqual(planCourses([one], []));
  });

  it('lets many lines leave one place 8° apart, each within 25° of its own way', () => {
    const hub = node('hub', 0, 0, 11);
    // Twenty-four lines, most of them into one quarter, as real data have it.
    const routes = Array.from({ length: 24 }, (_, index) => {
      const angle = (index < 16 ? index * 5.5 : 90 + (index - 16) * 30) * (Math.PI / 180);
      const end = node(`${index}`, 300 * Math.cos(angle), 300 * Math.sin(angle));
      return route(`${index}`, hub, end);
    });
    const plan = planCourses(routes, []);
    const angles = routes.map(({ id }) => degrees(plan.get(id)?.ports[0] ?? [NaN, NaN]));
    for (const [index, one] of angles.entries()) {
      for (const other of angles.slice(index + 1)) {
        expect(turnBetween(one, other)).toBeGreaterThan(7.9);
      }
    }
    for (const { id } of routes) {
      const port = plan.get(id)?.ports[0] ?? [NaN, NaN];
      expect(Math.hypot(...port)).toBeCloseTo(13, 6);
    }
  });

  it('sets heads at one place 9 pixels apart, 4 outside of its symbol or more', () => {
    const routes = Array.from({ length: 5 }, (_, index) => route(`${index}`, WEST, EAST));
    const plan = planCourses(routes, []);
    const tips = routes.map(({ id }): Point => plan.get(id)?.ports[1] ?? [NaN, NaN]);
    for (const [index, tip] of tips.entries()) {
      expect(Math.hypot(...tip)).toBeGreaterThanOrEqual(EAST.radius + 4 - 1e-9);
      for (const other of tips.slice(index + 1)) expect(distance(tip, other)).toBeGreaterThan(8.5);
    }
  });

  it('gives every line a course of numbers, always the same one', () => {
    const place = fc.record({
      x: fc.double({ min: 0, max: 900, noNaN: true }),
      y: fc.double({ min: 0, max: 900, noNaN: true }),
    });
    fc.assert(
      fc.property(fc.array(fc.tuple(place, place, fc.boolean()), { maxLength: 12 }), (pairs) => {
        const routes = pairs.map(([a, b, isMutual], index) =>
          route(`${index}`, node(`a${index}`, a.x, a.y), node(`b${index}`, b.x, b.y), isMutual),
        );
        const plan = planCourses(
          routes,
          routes.map(({ to }) => to),
        );
        expect([...plan.keys()].sort()).toEqual(routes.map(({ id }) => id).sort());
        for (const { curvature, ports } of plan.values()) {
          expect([curvature, ...ports.flat()].every(Number.isFinite)).toBe(true);
        }
        expect(
          planCourses(
            routes,
            routes.map(({ to }) => to),
          ),
        ).toEqual(plan);
      }),
    );
  });
});
