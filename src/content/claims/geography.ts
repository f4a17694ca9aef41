import { area, coordAll, distance, lineString, pointToLineDistance } from '@turf/turf';
import type { Feature, FeatureCollection, MultiPolygon, Polygon, Position } from 'geojson';
import type { Line } from '../../stats/finding';

export type Unit = Feature<Polygon | MultiPolygon, { readonly adcode: string }>;

/** The layers of the map that claims are held against. */
export interface Geography {
  /** An administrative unit by its code (GB/T 2260); throws where no layer has it. */
  unit(adcode: string): Unit;
  /** All land, with the coast as its outline. */
  readonly land: FeatureCollection<Polygon | MultiPolygon>;
}

/** Geography from the layers as they are stored, the finest first. */
export function geographyOf(
  layers: readonly FeatureCollection[],
  land: FeatureCollection,
): Geography {
  const units = new Map(
    layers.flatMap(({ features }) =>
      features.map((feature) => [String(feature.properties?.adcode), feature as Unit] as const),
    ),
  );
  return {
    unit(adcode) {
      const unit = units.get(adcode);
      if (!unit) throw new Error(`No unit ${adcode}`);
      return unit;
    },
    land: land as Geography['land'],
  };
}

export function squareKilometres(unit: Unit): number {
  return area(unit) / 1e6;
}

/**
 * The centre of gravity of a unit's area: of all its parts, each by its size, without its holes.
 * On the equal-area cylindrical projection, x = λ and y = sin φ. It may lie outside of the unit.
 */
export function centreOf(unit: Unit): Position {
  const radian = Math.PI / 180;
  const sum = { area: 0, x: 0, y: 0 };
  for (const polygon of polygonsOf(unit)) {
    for (const [part, ring] of polygon.entries()) {
      const [originX = 0, originLat = 0] = ring[0] ?? [];
      const originY = Math.sin(originLat * radian);
      // From the first corner, which keeps the digits that a small area needs.
      const corners = ring.map(([lng = 0, lat = 0]) => [
        lng - originX,
        Math.sin(lat * radian) - originY,
      ]);
      const own = { area: 0, x: 0, y: 0 };
      for (const [index, [x = 0, y = 0]] of corners.entries()) {
        const [nextX = 0, nextY = 0] = corners[(index + 1) % corners.length] ?? [];
        const twice = x * nextY - nextX * y;
        own.area += twice / 2;
        own.x += (twice * (x + nextX)) / 6;
        own.y += (twice * (y + nextY)) / 6;
      }
      // The first ring is the outline, the others are holes, whichever way they run.
      const sign = (part === 0 ? 1 : -1) * Math.sign(own.area);
      sum.area += sign * own.area;
      sum.x += sign * (own.x + own.area * originX);
      sum.y += sign * (own.y + own.area * originY);
    }
  }
  return [sum.x / sum.area, Math.asin(sum.y / sum.area) / radian];
}

/** A line between two points with its great-circle length, on a sphere of 6,371 km. */
export function lineBetween(a: Position, b: Position): Line {
  return { ends: [pair(a), pair(b)], km: distance(a, b) };
}

/** The shortest line between two units, from a corner of one to the outline of the other. */
export function shortestLine(a: Unit, b: Unit): Line {
  const [there, back] = [nearest(a, b), nearest(b, a)];
  return there.km <= back.km ? there : back;
}

/** From the corner of `a` nearest to `b`: the nearest corner of `b`, and the least distance. */
function nearest(a: Unit, b: Unit): Line {
  const corners = coordAll(b);
  let best: Line | null = null;
  for (const from of coordAll(a)) {
    for (const to of corners) {
      const km = distance(from, to);
      if (!best || km < best.km) best = { ends: [pair(from), pair(to)], km };
    }
  }
  if (!best) throw new Error('A unit has no corners');
  // Between its corners the outline may come nearer still.
  const [from] = best.ends;
  const km = Math.min(
    ...ringsOf(b).map((ring) => pointToLineDistance([...from], lineString(ring))),
  );
  return { ...best, km };
}

/** The greatest distance between a corner of one unit and a corner of the other. */
export function greatestDistance(a: Unit, b: Unit): number {
  const corners = coordAll(b);
  return Math.max(
    ...coordAll(a).map((from) => Math.max(...corners.map((to) => distance(from, to)))),
  );
}

/** The length of that part of a unit's outline which is coast; layers share their corners. */
export function coastLength(unit: Unit, land: Geography['land']): number {
  const coast = new Set(coordAll(land).map(String));
  let km = 0;
  for (const ring of ringsOf(unit)) {
    for (const [index, to] of ring.entries()) {
      const from = ring[index - 1];
      if (from && coast.has(String(from)) && coast.has(String(to))) km += distance(from, to);
    }
  }
  return km;
}

/** True where two units have a stretch of border in common: two corners at least. */
export function areNeighbours(a: Unit, b: Unit): boolean {
  const corners = new Set(coordAll(a).map(String));
  return (
    new Set(
      coordAll(b)
        .map(String)
        .filter((corner) => corners.has(corner)),
    ).size >= 2
  );
}

/** The parts of a unit but the largest: what stands apart from its mainland. */
export function withoutMainland(unit: Unit): Unit {
  const pieces = polygonsOf(unit).map((coordinates) => ({
    coordinates,
    size: area({ type: 'Polygon', coordinates }),
  }));
  const largest = Math.max(...pieces.map(({ size }) => size));
  return {
    ...unit,
    geometry: {
      type: 'MultiPolygon',
      coordinates: pieces
        .filter(({ size }) => size < largest)
        .map(({ coordinates }) => coordinates),
    },
  };
}

function polygonsOf({ geometry }: Unit): Position[][][] {
  return geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
}

function ringsOf(unit: Unit): Position[][] {
  return polygonsOf(unit).flat();
}

function pair([lng = 0, lat = 0]: Position): readonly [number, number] {
  return [lng, lat];
}
