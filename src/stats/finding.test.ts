import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitOf, fitOfChange, fitOfStandstill, verdictOf, type Fit, type Reading } from './finding';

const reading = (fit: Fit | null): Pick<Reading, 'fit'> => ({ fit });

describe('how a reading stands to a stated figure', () => {
  it('agrees where they meet, is near within a tenth, and differs beyond', () => {
    expect(fitOf([9.5, 10.5], [10.5, 12])).toBe('agrees');
    expect(fitOf([9.5, 10.5], [11.4, 12])).toBe('near');
    expect(fitOf([9.5, 10.5], [11.6, 12])).toBe('differs');
    expect(fitOf([9.5, 10.5], [2, 8.6])).toBe('near');
  });

  it('takes a change for sure only where its whole interval is', () => {
    expect(fitOfChange('up', [0.1, 0.2])).toBe('agrees');
    expect(fitOfChange('up', [-0.1, 0.2])).toBe('unsure');
    expect(fitOfChange('up', [-0.2, -0.1])).toBe('differs');
    expect(fitOfChange('down', [-0.2, -0.1])).toBe('agrees');
  });

  it('takes a rise for what a mirrored fall is', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true }), fc.double({ noNaN: true, min: 0 }), (low, width) => {
        const change = [low, low + width] as const;
        expect(fitOfChange('down', [-change[1], -change[0]])).toBe(fitOfChange('up', change));
      }),
    );
  });

  it('lets an unchanged share move by a quarter of a point', () => {
    expect(fitOfStandstill([-0.1, 0.1])).toBe('agrees');
    expect(fitOfStandstill([0.2, 0.4])).toBe('near');
    expect(fitOfStandstill([-0.7, -0.5])).toBe('differs');
  });
});

describe('a verdict', () => {
  it('follows from the readings that count', () => {
    const of = (...fits: (Fit | null)[]) => verdictOf(fits.map(reading));
    expect(of('agrees', null)).toBe('agrees');
    expect(of('agrees', 'differs')).toBe('partly');
    expect(of('agrees', 'near')).toBe('partly');
    expect(of('near')).toBe('near');
    expect(of('near', 'differs')).toBe('near');
    expect(of('unsure', 'unsure')).toBe('partly');
    expect(of('differs', 'differs')).toBe('differs');
    expect(of('consistent')).toBe('consistent');
    expect(of('consistent', 'differs')).toBe('partly');
    expect(of(null)).toBe('unchecked');
    expect(verdictOf([])).toBe('unchecked');
  });
});
