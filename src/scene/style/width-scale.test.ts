import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { WIDTH, widthOf, widthScales } from './width-scale';
import type { Flow, Magnitude } from '../../model/flow';

function flow(magnitude: Magnitude | null): Flow {
  const text = { en: '', zh: '' };
  return {
    id: 'f',
    name: text,
    origin: 'a',
    destination: 'b',
    direction: 'one-way',
    facets: [],
    start: null,
    end: null,
    magnitude,
    summary: text,
    source: 's',
    caveat: null,
  };
}

const jobs = (value: number) => flow({ value, unit: 'jobs' });

describe('the width scales', () => {
  it('compare nothing if no two flows share a unit', () => {
    const flows = [jobs(2), flow({ value: 9, unit: 'Mt' }), flow(null)];
    expect(widthScales(flows).size).toBe(0);
    expect(widthOf(jobs(2), new Map())).toBe(WIDTH.plain);
  });

  it('draw the largest amount of each unit widest, and none as narrow as an unknown one', () => {
    const tonnes = (value: number) => flow({ value, unit: 'Mt' });
    const scales = widthScales([jobs(1220), jobs(9), tonnes(3), tonnes(2)]);
    expect([...scales.keys()]).toEqual(['jobs', 'Mt']);
    expect(widthOf(jobs(1220), scales)).toBe(WIDTH.most);
    expect(widthOf(tonnes(3), scales)).toBe(WIDTH.most);
    expect(widthOf(jobs(9), scales)).toBeGreaterThan(WIDTH.unknown);
  });

  it('draw the largest of many amounts narrower, as they would cover each other', () => {
    const many = Array.from({ length: 200 }, (_, index) => jobs(index + 1));
    expect(widthOf(jobs(200), widthScales(many))).toBe(WIDTH.mostOfMany);
    expect(widthOf(jobs(20), widthScales(many.slice(0, 20)))).toBe(WIDTH.most);
  });

  it('make of two amounts of one unit the larger one wider', () => {
    const amount = fc.double({ min: 1e-3, max: 1e6, noNaN: true });
    fc.assert(
      fc.property(amount, amount, fc.array(amount), (one, other, more) => {
        fc.pre(one / other < 0.999);
        const scales = widthScales([one, other, ...more].map(jobs));
        const [less, larger] = [widthOf(jobs(one), scales), widthOf(jobs(other), scales)];
        expect(less ?? NaN).toBeLessThan(larger ?? NaN);
      }),
    );
  });

  it('draw nothing thinner than the least amount, and not as an unknown one', () => {
    for (const flows of [[jobs(3), jobs(1e-9)], [jobs(3)]]) {
      const scales = widthScales(flows);
      const least = Math.min(...flows.map((each) => widthOf(each, scales) ?? NaN));
      expect(widthOf(jobs(0), scales)).toBeLessThan(least);
      expect(widthOf(jobs(0), scales)).toBeGreaterThan(0);
    }
  });

  it('are linear for magnitudes of like size', () => {
    const scales = widthScales([jobs(100), jobs(50), jobs(25)]);
    expect(scales).toEqual(new Map([['jobs', { kind: 'linear', most: 100 }]]));
    expect(widthOf(jobs(50), scales)).toBe((WIDTH.least + WIDTH.most) / 2);
  });

  it('take the square root where they differ by more than twenty times', () => {
    const scales = widthScales([jobs(10_000), jobs(400), jobs(100)]);
    expect(scales.get('jobs')?.kind).toBe('sqrt');
    expect(widthOf(jobs(2_500), scales)).toBe((WIDTH.least + WIDTH.most) / 2);
  });

  it('never guess: unknown has no width, a lone amount of its unit the plain one', () => {
    const scales = widthScales([jobs(3), jobs(2), jobs(1)]);
    expect(widthOf(flow(null), scales)).toBeNull();
    expect(widthOf(flow({ value: 3, unit: 'Mt' }), scales)).toBe(WIDTH.plain);
  });
});
