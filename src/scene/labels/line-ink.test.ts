import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runsThrough } from '../geometry/segments';
import type { Point } from '../geometry/geometry';
import type { Box } from '../geometry/box';
import { LineInk } from './line-ink';

const level: Point[] = [[0, 10], [400, 10]]; // prettier-ignore
const upright: Point[] = [[70, -50], [70, 300]]; // prettier-ignore

describe('lines under words', () => {
  it('are those through a box, and those that come as near as two pixels', () => {
    const ink = new LineInk([level, upright]);
    expect(ink.size).toBe(2);
    expect(ink.under([20, 0, 60, 20])).toBe(1);
    expect(ink.under([60, 0, 80, 20])).toBe(2);
    expect(ink.under([20, 11, 60, 20])).toBe(1);
    expect(ink.under([20, 13, 60, 20])).toBe(0);
  });

  it('count once where they run through several boxes', () => {
    const ink = new LineInk([level, upright]);
    expect(ink.under([20, 0, 40, 20], [50, 0, 60, 20], [200, 0, 240, 20])).toBe(1);
    expect(ink.under()).toBe(0);
  });

  const point = fc.tuple(
    fc.double({ min: -3000, max: 3000, noNaN: true }),
    fc.double({ min: -3000, max: 3000, noNaN: true }),
  );
  const box = fc
    .tuple(
      fc.integer({ min: 0, max: 700 }),
      fc.integer({ min: 0, max: 500 }),
      fc.integer({ min: 10, max: 90 }),
      fc.integer({ min: 10, max: 60 }),
    )
    .map(([x, y, width, height]): Box => [x, y, x + width, y + height]);

  it('are found wherever they run, with the frame known or not', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(point, point), { maxLength: 6 }), box, (segments, where) => {
        const [left, top, right, bottom] = where;
        // A line that runs through the box well inside it has a point in it; one that keeps off it has none.
        const inner: Box = [left + 4, top + 4, right - 4, bottom - 4];
        const outer: Box = [left - 4, top - 4, right + 4, bottom + 4];
        const least = segments.filter((each) => runsThrough(each, inner)).length;
        const most = segments.filter(
          (each) => runsThrough(each, outer) || each.some((end) => isIn(end, outer)),
        ).length;
        for (const ink of [
          new LineInk(segments),
          new LineInk(segments, { width: 800, height: 600 }),
        ]) {
          expect(ink.under(where)).toBeGreaterThanOrEqual(least);
          expect(ink.under(where)).toBeLessThanOrEqual(most);
        }
      }),
    );
  });
});

function isIn([x, y]: Point, [left, top, right, bottom]: Box): boolean {
  return x >= left && x <= right && y >= top && y <= bottom;
}
