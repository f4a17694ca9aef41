import { describe, expect, it } from 'vitest';
import { knotsOf, type Joined } from './knots';

const arrow = (...joins: Joined) => ({ joins });
const PHONE = { width: 390, height: 388 };

describe('short arrows', () => {
  const [near, other, alone] = [arrow('a', 'b'), arrow('c', 'a'), arrow('d', 'e')];

  it('that share an end are one group, the largest first', () => {
    expect(knotsOf([alone, near, other], 10, PHONE)).toEqual([[near, other], [alone]]);
  });

  it('are joined by a third that shares an end with both', () => {
    const [one, two, between] = [arrow('a', 'b'), arrow('c', 'b'), arrow('c', 'a')];
    expect(knotsOf([one, two, between], 10, PHONE)).toEqual([[one, two, between]]);
  });

  it('have no lens where more places are their ends than it has room for', () => {
    expect(knotsOf([near, other, arrow('a', 'f')], 10, PHONE)).toEqual([]);
  });

  it('have none where they are most of all, or the map is too small', () => {
    expect(knotsOf([near, other], 3, PHONE)).toEqual([]);
    expect(knotsOf([near, other], 10, { width: 320, height: 300 })).toEqual([]);
  });
});
