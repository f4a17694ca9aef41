import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Bounds } from '../../model/extent';
import { around, isLegibleInFrame } from './in-frame';

const SIZE = { width: 800, height: 600 };
const within = (least: number, most: number) => fc.double({ min: least, max: most, noNaN: true });
/** Whole pixels, so that a sum of two is exact. */
const pixels = (least: number, most: number) => fc.integer({ min: least, max: most });

describe('what is selected', () => {
  it('stays where it is when it lies inside the map and can be made out', () => {
    fc.assert(
      fc.property(pixels(24, 700), pixels(24, 500), pixels(28, 76), (x, y, size) => {
        expect(
          isLegibleInFrame(
            [
              { x, y },
              { x: x + size, y: y + size },
            ],
            SIZE,
          ),
        ).toBe(true);
      }),
    );
  });

  it('has to be brought into view from beyond any edge', () => {
    fc.assert(
      fc.property(within(-500, 1300), within(-500, 1100), (x, y) => {
        const isInside = x >= 24 && x <= 776 && y >= 24 && y <= 576;
        expect(isLegibleInFrame([{ x, y }], SIZE)).toBe(isInside);
      }),
    );
  });

  it('has to be shown larger where its ends can hardly be told apart', () => {
    expect(
      isLegibleInFrame(
        [
          { x: 400, y: 300 },
          { x: 410, y: 305 },
        ],
        SIZE,
      ),
    ).toBe(false);
    expect(
      isLegibleInFrame(
        [
          { x: 400, y: 300 },
          { x: 400, y: 340 },
        ],
        SIZE,
      ),
    ).toBe(true);
    expect(
      isLegibleInFrame(
        [
          { x: 400, y: 300 },
          { x: 400, y: 300 },
        ],
        SIZE,
      ),
    ).toBe(true);
  });

  it('has to be shown smaller where it reaches beyond the map', () => {
    expect(
      isLegibleInFrame(
        [
          { x: -200, y: 100 },
          { x: 900, y: 500 },
        ],
        SIZE,
      ),
    ).toBe(false);
  });
});

describe('the box around boxes', () => {
  const extent = fc
    .tuple(within(-180, 180), within(-85, 85), within(-180, 180), within(-85, 85))
    .map(([a, b, c, d]): Bounds => [
      Math.min(a, c),
      Math.min(b, d),
      Math.max(a, c),
      Math.max(b, d),
    ]);

  it('holds each of them, and touches one on every side', () => {
    fc.assert(
      fc.property(fc.array(extent, { minLength: 1, maxLength: 6 }), (list) => {
        const box = around(list) as Bounds;
        expect(list.some((each) => each[0] === box[0])).toBe(true);
        expect(list.some((each) => each[3] === box[3])).toBe(true);
        for (const each of list) {
          expect(each[0] >= box[0] && each[1] >= box[1]).toBe(true);
          expect(each[2] <= box[2] && each[3] <= box[3]).toBe(true);
        }
      }),
    );
  });

  it('is none around none', () => {
    expect(around([])).toBeNull();
  });
});
