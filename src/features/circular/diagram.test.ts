import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Flow } from '../../model/flow';
import { diagramOf } from './diagram';

function flowOf(origin: string, destination: string, at: number): Flow {
  return {
    id: `f${at}`,
    name: { en: '', zh: '' },
    origin,
    destination,
    direction: 'one-way',
    facets: [],
    start: null,
    end: null,
    magnitude: null,
    summary: null,
    source: '',
    caveat: null,
  };
}

const place = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g');
const anyFlows = fc
  .array(fc.tuple(place, place), { minLength: 1, maxLength: 24 })
  .map((pairs) => pairs.map(([from, to], at) => flowOf(from, to, at)));

function crossings(strands: readonly { readonly from: number; readonly to: number }[]): number {
  return strands.flatMap((a) => strands.filter((b) => a.from < b.from && a.to > b.to)).length;
}

describe('the diagram of flows', () => {
  it('gives each flow a row of its own on either side, beside its ends', () => {
    fc.assert(
      fc.property(anyFlows, (flows) => {
        const { givers, takers, strands } = diagramOf(flows);
        expect(new Set(strands.map(({ flow }) => flow))).toEqual(new Set(flows));
        const rows = flows.map((_, row) => row);
        expect(strands.map(({ from }) => from)).toEqual(rows);
        expect(strands.map(({ to }) => to).sort((a, b) => a - b)).toEqual(rows);
        for (const { flow, from, to } of strands) {
          for (const [bars, id, row] of [
            [givers, flow.origin, from],
            [takers, flow.destination, to],
          ] as const) {
            const bar = bars.find(({ place }) => place === id);
            expect(row).toBeGreaterThanOrEqual(bar?.first ?? Infinity);
            expect(row).toBeLessThan((bar?.first ?? 0) + (bar?.rows ?? 0));
          }
        }
      }),
    );
  });

  it('has those who give first, unless they form a ring', () => {
    const flows = [flowOf('b', 'c', 0), flowOf('a', 'b', 1), flowOf('c', 'd', 2)];
    expect(diagramOf(flows).givers.map(({ place }) => place)).toEqual(['a', 'b', 'c']);
    const ring = [flowOf('a', 'b', 0), flowOf('b', 'c', 1), flowOf('c', 'a', 2)];
    expect(diagramOf(ring).givers.map(({ place }) => place)).toEqual(['a', 'b', 'c']);
  });

  it('leaves no crossing that the order of one side can undo', () => {
    const flows = [
      flowOf('a', 'z', 0),
      flowOf('a', 'y', 1),
      flowOf('b', 'y', 2),
      flowOf('b', 'x', 3),
    ];
    expect(crossings(diagramOf(flows).strands)).toBe(0);
  });
});
