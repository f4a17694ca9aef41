import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  signedDistance,
  SYMBOL_HALO,
  SYMBOL_SCALE,
  symbolImage,
} from '../../render/maplibre/symbol-image';
import { SYMBOLS, type SymbolName } from '../../model/place';
import { SYMBOL_RINGS, symbolPath, type Ring } from '../style/symbols';

function area(ring: Ring): number {
  const twice = ring.reduce((sum, [x, y], index) => {
    const [nextX, nextY] = ring[(index + 1) % ring.length] ?? [0, 0];
    return sum + x * nextY - nextX * y;
  }, 0);
  return Math.abs(twice) / 2;
}

/** The share of the image's pixels that lie inside the shape, times the image's size. */
function inside(symbol: SymbolName): number {
  const { data } = symbolImage(symbol);
  return data.filter((value, index) => index % 4 === 3 && value >= 192).length;
}

describe('the symbols of places', () => {
  it('are another shape for every name', () => {
    expect(new Set(SYMBOLS.map((symbol) => symbolPath(symbol))).size).toBe(SYMBOLS.length);
  });

  it('have about the same weight, so that none looks more important than its radius says', () => {
    for (const symbol of SYMBOLS) {
      const outline = SYMBOL_RINGS[symbol][0] ?? [];
      expect(area(outline) / Math.PI, symbol).toBeGreaterThan(0.55);
      expect(area(outline) / Math.PI, symbol).toBeLessThan(1.05);
    }
  });

  it('are written for SVG at any radius, every ring closed', () => {
    expect(symbolPath('square', 5)).toMatch(
      /^M3\.96 -3\.96L3\.96 3\.96L-3\.96 3\.96L-3\.96 -3\.96Z$/,
    );
    expect(symbolPath('target').match(/M[^MZ]+Z/g)).toHaveLength(3);
  });
});

describe('the images of symbols', () => {
  it('hold true distances: negative inside, zero on the edge', () => {
    const coordinate = fc.double({ min: -2, max: 2, noNaN: true });
    fc.assert(
      fc.property(coordinate, coordinate, (x, y) => {
        const exact = Math.hypot(x, y) - 0.92;
        expect(signedDistance(SYMBOL_RINGS.circle, x, y)).toBeCloseTo(exact, 2);
      }),
    );
  });

  it('leave the hole of a ring open', () => {
    expect(signedDistance(SYMBOL_RINGS.target, 0, 0)).toBeLessThan(0);
    expect(signedDistance(SYMBOL_RINGS.target, 0.5, 0)).toBeGreaterThan(0);
    expect(signedDistance(SYMBOL_RINGS.target, 0.85, 0)).toBeLessThan(0);
  });

  it('are filled where the outline says, with room for a halo on every side', () => {
    for (const symbol of SYMBOLS) {
      const { width, height, data } = symbolImage(symbol);
      expect(data).toHaveLength(width * height * 4);
      expect(inside(symbol), symbol).toBeGreaterThan(100);
      const alpha = (x: number, y: number) => data[(y * width + x) * 4 + 3] ?? 255;
      for (let at = 0; at < width; at++) {
        const rim = [alpha(at, 0), alpha(at, height - 1), alpha(0, at), alpha(width - 1, at)];
        expect(Math.max(...rim), symbol).toBeLessThan(64);
      }
    }
  });

  it('have halos that fade out within the field, on coarse screens too', () => {
    // MapLibre's symbol_sdf.fragment.glsl: where a halo ends, and half the width of its edge.
    const end = (6 - SYMBOL_HALO * SYMBOL_SCALE) / 8;
    for (const ratio of [2 / 3, 1, 2, 3]) {
      expect(end - (0.105 / ratio) * SYMBOL_SCALE).toBeGreaterThan(0);
    }
    const rim = (symbol: SymbolName) => symbolImage(symbol).data[3];
    expect(SYMBOLS.map(rim)).toEqual(SYMBOLS.map(() => 0));
  });
});
