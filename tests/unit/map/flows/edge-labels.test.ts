import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { edgeLabels, type FarEnd } from '../../../../src/lib/map/flows/edge-labels';

const FRAME = { width: 800, height: 600 };

function end(id: string, line: FarEnd['line'], isAlwaysNamed = false): FarEnd {
  return { id, text: `to ${id}`, line, isAlwaysNamed };
}

describe('the names of far ends', () => {
  it('stand where the flow leaves the frame', () => {
    const [label] = edgeLabels(
      [
        end('east', [
          [400, 300],
          [1200, 300],
        ]),
      ],
      FRAME,
    );
    expect(label).toMatchObject({ id: 'east', side: 'right', y: 300 });
    expect(label?.x).toBeGreaterThan(780);
    const [up] = edgeLabels(
      [
        end('north', [
          [400, 300],
          [400, -300],
        ]),
      ],
      FRAME,
    );
    expect(up).toMatchObject({ side: 'top', x: 400 });
  });

  it('are left out for ends in sight and for flows out of sight', () => {
    expect(
      edgeLabels(
        [
          end('here', [
            [400, 300],
            [500, 300],
          ]),
        ],
        FRAME,
      ),
    ).toEqual([]);
    expect(
      edgeLabels(
        [
          end('there', [
            [900, 300],
            [950, 300],
          ]),
        ],
        FRAME,
      ),
    ).toEqual([]);
  });

  it('are kept for what lies off the map, even with its gate in sight', () => {
    expect(
      edgeLabels(
        [
          end(
            'sea',
            [
              [400, 300],
              [790, 300],
            ],
            true,
          ),
        ],
        FRAME,
      ),
    ).toMatchObject([{ id: 'sea', x: 790, y: 300, side: 'right' }]);
  });

  it('never overlap on one side, and stay within it', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 600 }), { maxLength: 12 }), (heights) => {
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
        for (const y of ys) expect(y >= 13 && y <= 587).toBe(true);
      }),
    );
  });
});
