import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stepAfter, type Score } from './playback';

const score = fc.record({
  last: fc.constant(2014),
  marks: fc.uniqueArray(fc.integer({ min: 1970, max: 2030 })).map((years) => new Set(years)),
  still: fc.boolean(),
});

function yearsOf(first: number, played: Score): number[] {
  const years = [first];
  for (let step = stepAfter(first, played); step; step = stepAfter(step.year, played)) {
    years.push(step.year);
  }
  return years;
}

describe('the years that play', () => {
  it('go forward, pass no year in which something begins, and stop at the last', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1982, max: 2014 }), score, (first, played) => {
        const years = yearsOf(first, played);
        expect(years).toEqual([...new Set(years)].sort((a, b) => a - b));
        expect(years.at(-1)).toBe(2014);
        for (const mark of played.marks) {
          if (mark >= first && mark <= 2014) expect(years).toContain(mark);
        }
      }),
    );
  });

  it('linger where something begins, and show nothing else to those who ask for less motion', () => {
    const marks = new Set([2003]);
    const moving = { last: 2014, marks, still: false };
    const passing = stepAfter(2002, moving)?.after ?? 0;
    expect(stepAfter(2003, moving)?.after).toBeGreaterThan(passing);
    expect(yearsOf(1982, { last: 2014, marks, still: true })).toEqual([1982, 2003, 2014]);
  });
});
