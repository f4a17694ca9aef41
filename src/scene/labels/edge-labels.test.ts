import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { edgeLabels, type FarEnd } from './edge-labels';
import type { Point } from '../geometry/geometry';

const FRAME = { width: 800, height: 600 };
const MIDDLE: Point = [400, 300];

function end(place: string, line: readonly Point[], change: Partial<FarEnd> = {}): FarEnd {
  return { flow: `f-${place}`, place, text: `to ${place}`, line, rank: 'lifted', ...change };
}

describe('the names of far ends', () => {
  it.each([
    ['right', [1200, 300], { y: 300 }],
    ['left', [-400, 300], { y: 300 }],
    ['top', [400, -300], { x: 400 }],
    ['bottom', [400, 900], { x: 400 }],
  ] as const)('stand where the flow leaves the frame: %s', (side, far, at) => {
    const labels = edgeLabels([end('there', [MIDDLE, far])], FRAME);
    expect(labels).toMatchObject([
      { text: 'to there', side, ...at, target: { kind: 'flow', id: 'f-there' } },
    ]);
  });

  it('stand on the frame itself, where a slanted line cuts it', () => {
    const [label] = edgeLabels([end('there', [MIDDLE, [1200, 500]])], FRAME);
    expect(label).toMatchObject({ side: 'right', x: 794, y: 400 });
  });

  it('are left out for ends in sight and for flows out of sight', () => {
    expect(edgeLabels([end('here', [MIDDLE, [500, 300]])], FRAME)).toEqual([]);
    const outside: Point[] = [
      [900, 300],
      [950, 300],
    ];
    expect(edgeLabels([end('there', outside)], FRAME)).toEqual([]);
    expect(edgeLabels([end('nowhere', [])], FRAME)).toEqual([]);
  });

  it('are kept for what lies off the map, even with its gate in sight', () => {
    const sea = end('sea', [MIDDLE, [790, 300]], { rank: 'always' });
    expect(edgeLabels([sea], FRAME)).toMatchObject([{ x: 790, y: 300, side: 'right' }]);
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
    const [one, two, three] = labels.map(({ x }) => x);
    expect((two ?? 0) - (one ?? 0)).toBeGreaterThan(60);
    expect((three ?? 0) - (two ?? 0)).toBeGreaterThan(120);
    expect(three).toBeLessThan(760);
    for (const { y } of labels) expect(y).toBe(600 - 32);
  });

  it('are shared by flows to the same place, and then lead to that place', () => {
    const one = end('port', [MIDDLE, [1200, 200]]);
    const other = end('port', [MIDDLE, [1200, 400]], { flow: 'other' });
    expect(edgeLabels([one, other], FRAME)).toMatchObject([
      { text: 'to port', y: 300, target: { kind: 'place', id: 'port' } },
    ]);
  });

  it('prefer what stands out where a side is full', () => {
    const plain = Array.from({ length: 9 }, (_, index) =>
      end(`plain ${index}`, [MIDDLE, [100 * index, -300]], { rank: 'plain' }),
    );
    const texts = edgeLabels([...plain, end('chosen', [MIDDLE, [400, -300]])], FRAME).map(
      ({ text }) => text,
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
