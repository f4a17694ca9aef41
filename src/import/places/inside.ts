import type { Position } from 'geojson';

type Ring = readonly Position[];

/**
 * A point inside an area that may have several parts and holes: the balance point of its largest
 * part, or, where that lies outside, the middle of the widest stretch at its height. Coordinates are
 * taken as plain ones, which is near enough for a label. NaN for an area without points.
 */
export function insideOf(polygons: readonly (readonly Ring[])[]): readonly [number, number] {
  const parts = polygons.map((rings) => ({ rings, ...balanceOf(rings) }));
  const largest = parts.reduce<(typeof parts)[number] | null>(
    (best, part) => (best === null || part.area > best.area ? part : best),
    null,
  );
  if (!largest) return [NaN, NaN];
  const { rings, x, y } = largest;
  const crossings = rings.flatMap((ring) => crossingsAt(ring, y)).sort((a, b) => a - b);
  const stretches = crossings.flatMap((from, index) =>
    index % 2 === 0 ? [[from, crossings[index + 1] ?? from] as const] : [],
  );
  if (stretches.length === 0 || stretches.some(([from, to]) => from <= x && x <= to)) return [x, y];
  const [from, to] = stretches.reduce((a, b) => (b[1] - b[0] > a[1] - a[0] ? b : a));
  return [(from + to) / 2, y];
}

function balanceOf(rings: readonly Ring[]) {
  let [area, sumX, sumY] = [0, 0, 0];
  rings.forEach((ring, index) => {
    const part = momentsOf(ring);
    // Holes take away, whichever way they are wound.
    const sign = index === 0 ? 1 : -1;
    area += sign * part.area;
    sumX += sign * part.sumX;
    sumY += sign * part.sumY;
  });
  const [first = []] = rings[0] ?? [];
  return area > 0
    ? { area, x: sumX / area, y: sumY / area }
    : { area: 0, x: first[0] ?? NaN, y: first[1] ?? NaN };
}

/** The area of a ring, and its moments; positive, whichever way it is wound. */
function momentsOf(ring: Ring) {
  const [originX = 0, originY = 0] = ring[0] ?? [];
  let [twice, sumX, sumY] = [0, 0, 0];
  ring.forEach(([lng = 0, lat = 0], index) => {
    const [nextLng = 0, nextLat = 0] = ring[(index + 1) % ring.length] ?? [];
    const [x, y, x1, y1] = [lng - originX, lat - originY, nextLng - originX, nextLat - originY];
    const cross = x * y1 - x1 * y;
    twice += cross;
    sumX += (x + x1) * cross;
    sumY += (y + y1) * cross;
  });
  const area = Math.abs(twice) / 2;
  const sign = Math.sign(twice) || 1;
  return {
    area,
    sumX: (sign * sumX) / 6 + originX * area,
    sumY: (sign * sumY) / 6 + originY * area,
  };
}

function crossingsAt(ring: Ring, y: number): number[] {
  return ring.flatMap(([x0 = 0, y0 = 0], index) => {
    const [x1 = 0, y1 = 0] = ring[(index + 1) % ring.length] ?? [];
    return y0 > y === y1 > y ? [] : [x0 + ((y - y0) / (y1 - y0)) * (x1 - x0)];
  });
}
