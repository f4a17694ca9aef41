import { describe, expect, it } from 'vitest';
import { curveLabel } from './curve-label';
import { flatten, type Point } from '../geometry/geometry';

const FRAME = { width: 800, height: 600 };

function bow(start: Point, control: Point, end: Point): Point[] {
  return flatten({ start, control, end }, 24);
}

describe('the name beside a curve', () => {
  it('lies above a bow that goes up, below one that goes down', () => {
    const up = curveLabel(bow([200, 300], [400, 200], [600, 300]), 120, FRAME);
    expect(up).toMatchObject({ across: 0, down: -1 });
    expect(up?.x).toBeCloseTo(400, 0);
    expect(up?.y).toBeCloseTo(250 - 9, 0);
    const down = curveLabel(bow([200, 300], [400, 400], [600, 300]), 120, FRAME);
    expect(down).toMatchObject({ across: 0, down: 1 });
  });

  it('lies beside a slanted line, where it covers none of it', () => {
    // From the upper left to the lower right, bowed to the upper right.
    const line = bow([200, 150], [440, 210], [500, 450]);
    expect(curveLabel(line, 150, FRAME)).toMatchObject({ across: 1, down: -1 });
  });

  it('lies above a straight line, whichever way that runs', () => {
    const there = bow([200, 300], [400, 300], [600, 300]);
    expect(curveLabel(there, 120, FRAME)).toMatchObject({ down: -1 });
    expect(curveLabel([...there].reverse(), 120, FRAME)).toMatchObject({ down: -1 });
  });

  it('moves off until it covers neither the line nor the symbols at its ends', () => {
    // A short flow on a phone, its name far longer: from the upper left to the lower right.
    const phone = { width: 390, height: 406, corner: { width: 60, height: 190 } };
    const line = bow([185, 176], [245, 180], [268, 220]);
    const boxes = [220, 150, 90].map((width) => {
      const label = curveLabel(line, width, phone);
      if (!label) throw new Error('There is no label.');
      const left = label.x + ((label.across - 1) / 2) * width;
      const top = label.y + ((label.down - 1) / 2) * 22;
      return { left, top, right: left + width, bottom: top + 22 };
    });
    const ends: Point[] = [
      [177, 176],
      [272, 227],
    ];
    for (const { left, top, right, bottom } of boxes) {
      const isOn = ([x, y]: Point) =>
        x > left - 7 && x < right + 7 && y > top - 7 && y < bottom + 7;
      expect([...line, ...ends].filter(isOn)).toEqual([]);
      expect(left).toBeGreaterThan(0);
      expect(right).toBeLessThan(390);
    }
  });

  it('stays on the outer side where it has room there, if not beside the line', () => {
    // Too near to the buttons to begin at the line; above its middle it is clear of both ends.
    const phone = { width: 390, height: 406, corner: { width: 60, height: 190 } };
    const line = bow([185, 176], [245, 180], [268, 220]);
    expect(curveLabel(line, 112, phone)).toMatchObject({ down: -1 });
  });

  it('changes sides where the frame leaves no room', () => {
    // Bowed to the right, along the right edge.
    const line = bow([740, 100], [790, 300], [740, 500]);
    expect(curveLabel(line, 120, FRAME)).toMatchObject({ across: -1 });
  });

  it('is moved into a narrow frame where neither side has room', () => {
    const phone = { width: 390, height: 400 };
    const line = bow([150, 200], [210, 170], [280, 210]);
    const label = curveLabel(line, 330, phone);
    const left = (label?.x ?? NaN) + (((label?.across ?? 0) - 1) / 2) * 330;
    expect(left).toBeGreaterThanOrEqual(6);
    expect(left + 330).toBeLessThanOrEqual(390 - 6);
  });

  it('keeps off what stands in the upper right corner, and only there', () => {
    const phone = { width: 390, height: 400, corner: { width: 60, height: 190 } };
    const rightEnd = (dy: number) => {
      const line = bow([180, 150 + dy], [260, 120 + dy], [330, 160 + dy]);
      const label = curveLabel(line, 200, phone);
      return (label?.x ?? NaN) + (((label?.across ?? 0) + 1) / 2) * 200;
    };
    expect(rightEnd(0)).toBeLessThanOrEqual(330 - 6);
    expect(rightEnd(150)).toBeGreaterThan(330);
  });

  it('stands beside what is in sight, and nowhere where nothing is', () => {
    const long = bow([400, 300], [2000, 290], [4000, 300]);
    expect(curveLabel(long, 80, FRAME)?.x).toBeLessThan(800);
    expect(curveLabel(bow([900, 1], [950, 1], [990, 1]), 80, FRAME)).toBeNull();
    expect(curveLabel([], 80, FRAME)).toBeNull();
  });
});
