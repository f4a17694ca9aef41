import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Numbering } from './numbering';

describe('keys that are numbered', () => {
  it('have one number each, in the order in which they come first', () => {
    const key = fc.oneof(fc.nat(40), fc.maxSafeNat());
    fc.assert(
      fc.property(fc.array(key, { maxLength: 5000, size: 'max' }), (keys) => {
        const numbering = new Numbering();
        const distinct = [...new Set(keys)];
        expect(keys.map((each) => numbering.numberOf(each))).toEqual(
          keys.map((each) => distinct.indexOf(each)),
        );
        expect(numbering.count).toBe(distinct.length);
      }),
      { numRuns: 20 },
    );
  });
});
