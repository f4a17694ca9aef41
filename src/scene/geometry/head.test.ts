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

/** A line that is wide enough for no head to grow with it. */
const oneWay = { direction: 'one-way', width: null } as const;
const mutual = { direction: 'mutual', width: null } as const;

describe('the length of heads', () => {
  it('is the same on every line that has room', () => {
    expect(headLength(across(18), oneWay)).toBe(HEAD_LENGTH);
    expect(headLength(across(2000), mutual)).toBe(HEAD_LENGTH);
  });

  it('shrinks with a short line, sooner where it has two', () => {
    expect(headLength(across(8), oneWay)).toBeCloseTo(5, 12);
    expect(headLength(across(8), mutual)).toBeCloseTo(2.5, 12);
  });

  it('grows with a wide line', () => {
    const length = (width: number) =>
      headLength(across(2000), { direction: 'one-way', width }) ?? 0;
    expect(length(3)).toBe(HEAD_LENGTH);
    expect(length(11)).toBeGreaterThan(length(8));
    expect(length(8)).toBeGreaterThan(HEAD_LENGTH);
  });

  it('is none where a head would be a speck', () => {
    expect(headLength(across(4), mutual)).toBeNull();
    expect(headLength([], oneWay)).toBeNull();
  });
});

describe('the outline of a head', () => {
  it('has its tip where the line ends, and lies along it', () => {
    const outline = headOutline([10, 5], [10, 1], 10, 'triangle');
    const [tip, left, right] = [outline[0], outline[1], outline.at(-1)];
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
