import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { edgeBox, edgeLabels, type FarEnd } from './edge-labels';
import { overlap, type Box } from '../geometry/box';
import type { Point } from '../geometry/geometry';

const FRAME = { width: 800, height: 600 };
const MIDDLE: Point = [400, 300];

function end(place: string, line: readonly Point[], change: Partial<FarEnd> = {}): FarEnd {
  return {
    flow: `f-${place}`,
    place,
    near: 'here',
    name: place,
    say: (names) => `to ${names.join(', ')}`,
    kind: null,
    line,
    rank: 'lifted',
    ...change,
  };
}

describe('the names of far ends', () => {
  it.each([
    ['right', [1200, 300], 'y', 300],
    ['left', [-400, 300], 'y', 300],
    ['top', [400, -300], 'x', 400],
    ['bottom', [400, 900], 'x', 400],
  ] as const)('stand beside the line where it leaves the frame: %s', (side, far, axis, at) => {
    const labels = edgeLabels([end('there', [MIDDLE, far])], FRAME);
    expect(labels).toMatchObject([
      { lines: ['to there'], side, target: { kind: 'flow', id: 'f-there' } },
    ]);
    const away = Math.abs((labels[0]?.[axis] ?? 0) - at);
    expect(away).toBeGreaterThan(10);
    expect(away).toBeLessThan(52);
  });

  it('stand at the frame itself, where a slanted line cuts it', () => {
    const [label] = edgeLabels([end('there', [MIDDLE, [1200, 500]])], FRAME);
    expect(label).toMatchObject({ side: 'right', x: 794 });
    expect(Math.abs((label?.y ?? 0) - 400)).toBeLessThan(40);
  });

  it('keep off what is taken, and are left out where nothing is free', () => {
    const ends = [end('there', [MIDDLE, [1200, 300]])];
    const name: Box = [700, 250, 790, 350];
    const [label] = edgeLabels(ends, FRAME, [name]);
    expect(label).toMatchObject({ side: 'right' });
    expect(label && overlap(edgeBox(label), name)).toBe(false);
    expect(edgeLabels(ends, FRAME, [[600, 0, 800, 600]])).toEqual([]);
  });

  it('are shared by what leaves one side for places beyond the map by lines of one look', () => {
    const ends = ['A', 'B', 'C'].map((place, index) =>
      end(place, [MIDDLE, [1200, 200 + 100 * index]], { kind: 'sea', rank: 'always' }),
    );
    expect(edgeLabels(ends, FRAME)).toMatchObject([
      { lines: ['to A, B, C'], target: { kind: 'place', id: 'here' } },
    ]);
  });

  describe('of lines in a fan', () => {
    const fan = ['Australia', 'Peru', 'South Korea'].map((place, index) =>
      end(place, [MIDDLE, [1200, 300 + 20 * index]], { kind: 'sea', rank: 'always' }),
    );

    it('are left out rather than read as that of another line', () => {
      const other = end('there', [MIDDLE, [1200, 0]]);
      const taken: Box = [600, 190, 800, 500];
      expect(edgeLabels([...fan, other], FRAME, [taken]).map(({ lines }) => lines)).toEqual([
        ['to there'],
      ]);
    });

    it('say the shortest, and how many more, where there is no room for all', () => {
      const taken: Box = [500, 0, 640, 600];
      expect(edgeLabels(fan, FRAME, [taken])).toMatchObject([{ lines: ['to Peru +2'] }]);
    });
  });

  it('are left out for ends in sight and for flows out of sight', () => {
    expect(edgeLabels([end('here', [MIDDLE, [500, 300]])], FRAME)).toEqual([]);
    const outside: Point[] = [
      [900, 300],
      [950, 300],
    ];
    expect(edgeLabels([end('there', outside, { rank: 'plain' })], FRAME)).toEqual([]);
    expect(edgeLabels([end('nowhere', [])], FRAME)).toEqual([]);
  });

  it('are left out for what is chosen, too, where less than 24 px of its line is in sight', () => {
    const outside: Point[] = [[900, 350], [950, 300]]; // prettier-ignore
    const stub = (x: number): Point[] => [[x, 300], [900, 300]]; // prettier-ignore
    expect(edgeLabels([end('there', outside)], FRAME)).toEqual([]);
    expect(edgeLabels([end('there', stub(780))], FRAME)).toEqual([]);
    expect(edgeLabels([end('there', stub(770))], FRAME)).toHaveLength(1);
    // A line that only cuts a corner is in sight between its two points.
    const corner: Point[] = [[700, -50], [790, 20], [880, 90]]; // prettier-ignore
    expect(edgeLabels([end('there', corner)], FRAME)).toHaveLength(1);
  });

  it('are kept for what lies off the map, even with its gate in sight', () => {
    const sea = end('sea', [MIDDLE, [790, 300]], { rank: 'always' });
    expect(edgeLabels([sea], FRAME)).toMatchObject([{ x: 790, side: 'right' }]);
  });

  it('then stand beyond the end of the line where there is room', () => {
    const to = (x: number) => end('sea', [MIDDLE, [x, 320]], { rank: 'always' });
    expect(edgeLabels([to(500)], FRAME)).toMatchObject([{ x: 502, side: 'left', y: 320 }]);
    expect(edgeLabels([to(300)], FRAME)).toMatchObject([{ x: 298, side: 'right', y: 320 }]);
  });

  it('keep off other lines that show', () => {
    const ends = [end('there', [MIDDLE, [1200, 300]])];
    const fan = [260, 275, 290].map((y): Point[] => [[500, y], [790, y]]); // prettier-ignore
    const [label] = edgeLabels(ends, FRAME, [], fan);
    const [, top = 0, , bottom = 0] = label ? edgeBox(label) : [];
    expect(bottom < 260 || top > 300).toBe(true);
  });

  it('are left out for plain flows that only pass through', () => {
    const through: Point[] = [[-100, 300], MIDDLE, [900, 300]];
    expect(edgeLabels([end('there', through, { rank: 'plain' })], FRAME)).toEqual([]);
    expect(edgeLabels([end('there', through)], FRAME)).toHaveLength(1);
    const from: Point[] = [MIDDLE, [900, 300]];
    expect(edgeLabels([end('there', from, { rank: 'plain' })], FRAME)).toMatchObject([
      { isQuiet: true },
    ]);
  });

  it('are left out for plain flows of which little is to be seen', () => {
    const stub: Point[] = [
      [700, 300],
      [900, 300],
    ];
    expect(edgeLabels([end('there', stub, { rank: 'plain' })], FRAME)).toEqual([]);
    expect(edgeLabels([end('there', stub)], FRAME)).toMatchObject([{ isQuiet: false }]);
  });

  it('stay within the frame at its foot, apart by their own widths', () => {
    const ends = ['A', 'a place with quite a long name', '北京经济技术开发区'].map((place) =>
      end(place, [MIDDLE, [810, 700]]),
    );
    const labels = edgeLabels(ends, FRAME);
    expect(labels.map(({ side }) => side)).toEqual(['bottom', 'bottom', 'bottom']);
    const boxes = labels.map(edgeBox).sort(([one], [other]) => one - other);
    boxes.slice(1).forEach(([left], index) => expect(left).toBeGreaterThan(boxes[index]?.[2] ?? 0));
    for (const [left, , right] of boxes) expect(left >= 0 && right <= 800).toBe(true);
    for (const { y } of labels) expect(y).toBe(600 - 32);
  });

  it('are shared by flows to the same place, and then lead to that place', () => {
    const one = end('port', [MIDDLE, [1200, 200]]);
    const other = end('port', [MIDDLE, [1200, 400]], { flow: 'other' });
    expect(edgeLabels([one, other], FRAME)).toMatchObject([
      { lines: ['to port'], target: { kind: 'place', id: 'port' } },
    ]);
  });

  it('prefer what stands out where a side is full', () => {
    const plain = Array.from({ length: 9 }, (_, index) =>
      end(`plain ${index}`, [MIDDLE, [100 * index, -300]], { rank: 'plain' }),
    );
    const texts = edgeLabels([...plain, end('chosen', [MIDDLE, [400, -300]])], FRAME).map(
      ({ lines }) => lines.join(' '),
    );
    expect(texts).toContain('to chosen');
    expect(texts.length).toBeLessThanOrEqual(5);
  });

  it('never overlap on one side, and stay clear of the corners', () => {
    const exits = fc.array(fc.integer({ min: 0, max: 600 }), { maxLength: 12 });
    fc.assert(
      fc.property(exits, (heights) => {
        const ends = heights.map((y, index) =>
          end(String(index), [
            [400, y],
            [1200, y],
          ]),
        );
        const ys = edgeLabels(ends, FRAME)
          .map(({ y }) => y)
          .sort((a, b) => a - b);
        expect(ys.length).toBe(heights.length);
        ys.slice(1).forEach((y, index) => expect(y - (ys[index] ?? 0)).toBeGreaterThanOrEqual(26));
        for (const y of ys) expect(y >= 76 && y <= 524).toBe(true);
      }),
    );
  });
});
