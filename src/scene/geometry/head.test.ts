import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Point } from './geometry';
import { headLength, headOutline } from './head';
import { HEADS } from '../../model/facet';
import { HEAD_LENGTH } from '../style/flow-style';

const across = (length: number): Point[] => [
  [0, 0],
  [length, 0],
];

describe('the length of heads', () => {
  it('is the same on every line that has room', () => {
    expect(headLength(across(18), 'one-way')).toBe(HEAD_LENGTH);
    expect(headLength(across(2000), 'mutual')).toBe(HEAD_LENGTH);
  });

  it('shrinks with a short line, sooner where it has two', () => {
    expect(headLength(across(8), 'one-way')).toBeCloseTo(5, 12);
    expect(headLength(across(8), 'mutual')).toBeCloseTo(2.5, 12);
  });

  it('is none where a head would be a speck', () => {
    expect(headLength(across(4), 'mutual')).toBeNull();
    expect(headLength([], 'one-way')).toBeNull();
  });
});

describe('the outline of a head', () => {
  it('has its tip where the line ends, and lies along it', () => {
    const [tip, left, right] = headOutline([10, 5], [10, 1], 10, 'triangle');
    expect(tip).toEqual([10, 5]);
    expect(left?.[0]).toBeCloseTo(5.4, 12);
    expect(left?.[1]).toBeCloseTo(-5, 12);
    expect(right?.[0]).toBeCloseTo(14.6, 12);
    expect(right?.[1]).toBeCloseTo(-5, 12);
  });

  it('has numbers even where the line has no length', () => {
    fc.assert(
      fc.property(fc.constantFrom(...HEADS), (name) => {
        expect(headOutline([3, 4], [3, 4], 10, name).flat().every(Number.isFinite)).toBe(true);
      }),
    );
  });
});
