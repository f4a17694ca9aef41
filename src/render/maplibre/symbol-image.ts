import { SYMBOL_RINGS, type DrawnSymbol, type Ring } from '../../scene/style/symbols';
import { SYMBOL_RADIUS } from '../../scene/places/symbols';

/**
 * Pixels of the image to one CSS pixel. With more, MapLibre would blur the halo beyond the range of
 * the field, and a square would show around the symbol.
 */
export const SYMBOL_SCALE = 2;

/** How far the halo reaches around a symbol, in CSS pixels. */
export const SYMBOL_HALO = 1.5;

/** How MapLibre reads a signed distance field: 192 on the edge, 255/8 for each pixel from it. */
const EDGE = 192;
const STEP = 255 / 8;

/** Room around the shape for its halo, in pixels of the image. */
const MARGIN = 8;

/** An image as `Map.addImage` takes it, to be added with `sdf: true`. */
export interface SymbolImage {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8ClampedArray;
}

/**
 * A symbol of places as a signed distance field, computed from its outline rather than
 * drawn, so that edge and halo stay sharp at every scale.
 */
export function symbolImage(symbol: DrawnSymbol): SymbolImage {
  const radius = SYMBOL_RADIUS[symbol] * SYMBOL_SCALE;
  const size = 2 * Math.ceil(radius * 1.25 + MARGIN);
  const data = new Uint8ClampedArray(size * size * 4);
  for (let index = 0; index < size * size; index++) {
    const x = (index % size) + 0.5 - size / 2;
    const y = Math.floor(index / size) + 0.5 - size / 2;
    const distance = signedDistance(SYMBOL_RINGS[symbol], x / radius, y / radius) * radius;
    data[index * 4 + 3] = Math.round(EDGE - distance * STEP);
  }
  return { width: size, height: size, data };
}

/** Distance from a point to the nearest outline, negative inside (even-odd rule). */
export function signedDistance(rings: readonly Ring[], x: number, y: number): number {
  let nearest = Infinity;
  let inside = false;
  for (const ring of rings) {
    let from = ring[ring.length - 1];
    for (const to of ring) {
      if (!from) continue;
      nearest = Math.min(nearest, squaredDistance(x, y, from, to));
      const crosses = from[1] > y !== to[1] > y;
      if (crosses && x < from[0] + ((to[0] - from[0]) * (y - from[1])) / (to[1] - from[1])) {
        inside = !inside;
      }
      from = to;
    }
  }
  return inside ? -Math.sqrt(nearest) : Math.sqrt(nearest);
}

/** From a point to a segment. Squared: a map's symbols ask a million times before it is drawn. */
function squaredDistance(x: number, y: number, from: Ring[number], to: Ring[number]): number {
  const dx = to[0] - from[0];
  const dy = to[1] - from[1];
  const along = ((x - from[0]) * dx + (y - from[1]) * dy) / (dx * dx + dy * dy || 1);
  const share = Math.max(0, Math.min(1, along));
  const across = x - from[0] - share * dx;
  const down = y - from[1] - share * dy;
  return across * across + down * down;
}
