import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { paceOf, stepAfter, type Score } from './playback';

const score = fc.record({
  last: fc.constant(2014),
  marks: fc.uniqueArray(fc.integer({ min: 1970, max: 2030 })).map((years) => new Set(years)),
  still: fc.boolean(),
  pace: fc.constant(1),
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
    const moving = { last: 2014, marks, still: false, pace: 1 };
    const passing = stepAfter(2002, moving)?.after ?? 0;
    expect(stepAfter(2003, moving)?.after).toBeGreaterThan(passing);
    expect(yearsOf(1982, { ...moving, still: true })).toEqual([1982, 2003, 2014]);
  });

  it('play for less than a minute, and a few of them in their usual time', () => {
    const marks = new Set(Array.from({ length: 175 }, (_, index) => 1850 + index));
    const pace = paceOf([1850, 2024], marks);
    let played = 0;
    for (let year = 1850; year < 2024; year++) {
      played += stepAfter(year, { last: 2024, marks, still: false, pace })?.after ?? 0;
    }
    expect(played).toBeLessThan(60_000);
    expect(paceOf([1982, 2014], new Set([2003, 2014]))).toBe(1);
  });
});
