import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { metresPerPixel, roundScale } from './scale';

const lat = fc.double({ min: -80, max: 80, noNaN: true });
const zoom = fc.double({ min: 0, max: 22, noNaN: true });

describe('the scale bar', () => {
  it('is the longest of its kind that has room', () => {
    fc.assert(
      fc.property(lat, zoom, (at, level) => {
        const { metres, pixels } = roundScale(at, level, 96);
        expect(pixels).toBeLessThanOrEqual(96 + 1e-9);
        expect(pixels).toBeGreaterThan(96 / 2.5 - 1e-9);
        expect(pixels * metresPerPixel(at, level)).toBeCloseTo(metres, 6);
        expect(['1', '2', '5']).toContain(metres.toExponential(3).charAt(0));
      }),
    );
  });

  it('knows the width of the world', () => {
    expect(metresPerPixel(0, 0) * 512).toBeCloseTo(40_075_016.7, 0);
    expect(metresPerPixel(60, 3)).toBeCloseTo(metresPerPixel(0, 4), 6);
  });
});
