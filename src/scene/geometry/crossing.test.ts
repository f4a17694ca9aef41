import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { meetsBox } from './crossing';
import type { Box } from './box';
import { flatten, type Curve, type Point } from './geometry';

const BOX: Box = [0.4, 0.4, 0.6, 0.6];
const coordinate = fc.oneof(
  fc.double({ min: 0, max: 1, noNaN: true }),
  fc.integer({ min: 0, max: 10 }).map((tenth) => tenth / 10),
);
const point: fc.Arbitrary<Point> = fc.tuple(coordinate, coordinate);
const curve: fc.Arbitrary<Curve> = fc.record({ start: point, control: point, end: point });

const isIn = ([x, y]: Point, [left, top, right, bottom]: Box) =>
  x >= left && x <= right && y >= top && y <= bottom;

describe('a curve and a box', () => {
  it('meet if one of many points of the curve is in the box, by more than rounding', () => {
    const narrower: Box = [0.4 + 1e-9, 0.4 + 1e-9, 0.6 - 1e-9, 0.6 - 1e-9];
    fc.assert(
      fc.property(curve, (each) => {
        if (flatten(each, 400).some((at) => isIn(at, narrower)))
          expect(meetsBox(each, BOX)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  it('do not meet if none of them is in a slightly larger one', () => {
    const wider: Box = [0.39, 0.39, 0.61, 0.61];
    fc.assert(
      fc.property(curve, (each) => {
        if (!flatten(each, 400).some((at) => isIn(at, wider))) {
          expect(meetsBox(each, BOX)).toBe(false);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it.each<[string, Curve, boolean]>([
    ['runs straight through', { start: [0, 0.5], control: [0.5, 0.5], end: [1, 0.5] }, true],
    ['runs straight past', { start: [0, 0.7], control: [0.5, 0.7], end: [1, 0.7] }, false],
    ['bows into it', { start: [0.3, 0.3], control: [0.7, 0.5], end: [0.3, 0.7] }, true],
    ['bows around it', { start: [0.3, 0.3], control: [0.45, 0.5], end: [0.3, 0.7] }, false],
    ['runs through two corners', { start: [0, 0], control: [0.9, 0.9], end: [0.3, 0.3] }, true],
    ['lies within', { start: [0.45, 0.5], control: [0.5, 0.5], end: [0.55, 0.5] }, true],
    ['is a point within', { start: [0.5, 0.5], control: [0.5, 0.5], end: [0.5, 0.5] }, true],
    ['is a point outside', { start: [0.3, 0.5], control: [0.3, 0.5], end: [0.3, 0.5] }, false],
    [
      'has only a box around it that meets',
      { start: [0.1, 0.3], control: [0.3, 0.3], end: [0.3, 0.9] },
      false,
    ],
  ])('one that %s', (_, each, expected) => {
    expect(meetsBox(each, BOX)).toBe(expected);
  });
});
