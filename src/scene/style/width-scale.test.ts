import { describe, expect, it } from 'vitest';
import { WIDTH, widthOf, widthScale } from './width-scale';
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

describe('the width scale', () => {
  it('compares nothing if no two flows share a unit', () => {
    const flows = [jobs(2), flow({ value: 9, unit: 'Mt' }), flow(null)];
    expect(widthScale(flows)).toEqual({ kind: 'plain' });
    expect(widthOf(jobs(2), { kind: 'plain' })).toBe(WIDTH.plain);
  });

  it('compares two amounts of one unit', () => {
    const [large, small] = [jobs(1220), jobs(9)];
    const scale = widthScale([large, small]);
    expect(widthOf(large, scale)).toBe(WIDTH.most);
    expect(widthOf(small, scale)).toBe(WIDTH.least);
  });

  it('draws nothing thinner than the least amount, and not as an unknown one', () => {
    for (const flows of [[jobs(3), jobs(1e-9)], [jobs(3)]]) {
      const scale = widthScale(flows);
      const least = Math.min(...flows.map((each) => widthOf(each, scale) ?? NaN));
      expect(widthOf(jobs(0), scale)).toBeLessThan(least);
      expect(widthOf(jobs(0), scale)).toBeGreaterThan(0);
    }
  });

  it('is linear for magnitudes of like size', () => {
    const scale = widthScale([jobs(100), jobs(50), jobs(25)]);
    expect(scale).toEqual({ kind: 'linear', unit: 'jobs', most: 100 });
    expect(widthOf(jobs(100), scale)).toBe(WIDTH.most);
    expect(widthOf(jobs(50), scale)).toBe(WIDTH.most / 2);
  });

  it('takes the square root where they differ by more than twenty times', () => {
    const scale = widthScale([jobs(10_000), jobs(400), jobs(100)]);
    expect(scale.kind).toBe('sqrt');
    expect(widthOf(jobs(2_500), scale)).toBe(WIDTH.most / 2);
  });

  it('never guesses: unknown has no width, another unit the plain one', () => {
    const scale = widthScale([jobs(3), jobs(2), jobs(1)]);
    expect(widthOf(flow(null), scale)).toBeNull();
    expect(widthOf(flow({ value: 3, unit: 'Mt' }), scale)).toBe(WIDTH.plain);
  });
});
