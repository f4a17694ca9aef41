import { describe, expect, it } from 'vitest';
import { crossesLine, doCross, runsThrough, type Segment } from './segments';

const across: Segment = [
  [0, 0],
  [10, 10],
];

describe('two straight lines', () => {
  it('cross where each has the ends of the other on either side', () => {
    expect(doCross(across, [[0, 10], [10, 0]])).toBe(true); // prettier-ignore
    expect(doCross(across, [[0, 10], [4, 6]])).toBe(false); // prettier-ignore
    expect(doCross(across, [[11, 0], [20, 30]])).toBe(false); // prettier-ignore
  });

  it('do not cross where one ends on the other, or both lie on one line', () => {
    expect(doCross(across, [[5, 5], [9, 0]])).toBe(false); // prettier-ignore
    expect(doCross(across, [[2, 2], [20, 20]])).toBe(false); // prettier-ignore
  });
});

describe('a straight line', () => {
  it('crosses a line of many parts where it crosses one of them', () => {
    expect(crossesLine(across, [[20, 0], [8, 0], [0, 8], [0, 20]])).toBe(true); // prettier-ignore
    expect(crossesLine(across, [[20, 0], [14, 0], [14, 30]])).toBe(false); // prettier-ignore
    expect(crossesLine(across, [])).toBe(false);
  });

  it('runs through a box from one side to another, not past its corner', () => {
    expect(runsThrough(across, [4, 1, 9, 9])).toBe(true);
    expect(runsThrough(across, [-5, 4, 15, 5])).toBe(true);
    expect(runsThrough(across, [6, 0, 12, 3])).toBe(false);
    expect(runsThrough(across, [11, 11, 20, 20])).toBe(false);
  });
});
