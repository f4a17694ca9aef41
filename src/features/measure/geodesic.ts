import { kinks } from '@turf/turf';
import geographicLib from 'geographiclib-geodesic';
import type { Position } from '../../model/place';
import type { Measurement } from '../../query/measurement';

/**
 * Lengths and areas on the ellipsoid WGS 84, along geodesics: Karney, C. F. F. (2013), Algorithms
 * for geodesics, Journal of Geodesy 87, 43–55. On a sphere they would be off by up to half a
 * percent.
 */
const { WGS84, STANDARD, LONG_UNROLL } = geographicLib.Geodesic;
const LONGITUDE_UNROLLED = STANDARD | LONG_UNROLL;

/** Points of a drawn line lie no further apart than this, in metres: the bow between is no pixel. */
const STEP = 20_000;

/** The length of a line through points, in kilometres. */
export function lengthKm(points: readonly Position[]): number {
  return points.slice(1).reduce((sum, to, index) => sum + metres(points[index] ?? to, to), 0) / 1e3;
}

function metres([lng, lat]: Position, [toLng, toLat]: Position): number {
  return WGS84.Inverse(lat, lng, toLat, toLng).s12 ?? 0;
}

/** What a ring of points encloses. */
export interface Enclosed {
  /** Square kilometres; null where the outline crosses itself, so that nothing is in or out. */
  readonly areaKm2: number | null;
  /** Kilometres once around. */
  readonly perimeterKm: number;
}

/** The area within a ring and the way around it, whichever way it runs, closed or not. */
export function enclosed(points: readonly Position[]): Enclosed {
  const polygon = WGS84.Polygon(false);
  for (const [lng, lat] of cornersOf(points)) polygon.AddPoint(lat, lng);
  const { area = 0, perimeter } = polygon.Compute(false, true);
  return {
    areaKm2: crossesItself(points) ? null : Math.abs(area) / 1e6,
    perimeterKm: perimeter / 1e3,
  };
}

function crossesItself(points: readonly Position[]): boolean {
  const ring = unrolled(ringOf(points)).map((point) => [...point]);
  return ring.length > 4 && kinks({ type: 'Polygon', coordinates: [ring] }).features.length > 0;
}

/** The points of a ring, each once: without the first again at its end, or any twice in a row. */
function cornersOf(points: readonly Position[]): readonly Position[] {
  const nextOf = (index: number) => points[(index + 1) % points.length];
  const corners = points.filter((point, index) => String(point) !== String(nextOf(index)));
  return corners.length > 0 ? corners : points.slice(0, 1);
}

function ringOf(points: readonly Position[]): readonly Position[] {
  const corners = cornersOf(points);
  const [first] = corners;
  return first && corners.length > 2 ? [...corners, first] : corners;
}

/** Points whose longitudes go on beyond ±180°, so that each lies the shorter way from the last. */
function unrolled(points: readonly Position[]): readonly Position[] {
  let before: number | null = null;
  return points.map(([lng, lat]): Position => {
    before = before === null ? lng : lng - 360 * Math.round((lng - before) / 360);
    return [before, lat];
  });
}

/** The lines between the points of a measurement, each as points of its geodesic, end to end. */
export function drawnLines({ shape, points }: Measurement): readonly (readonly Position[])[] {
  const all = shape === 'area' ? ringOf(points) : points;
  let at = all[0];
  return all.slice(1).map((to) => {
    const line = geodesic(at ?? to, to);
    at = line.at(-1);
    return line;
  });
}

/**
 * Points along the geodesic between two positions, with both of them. Longitudes go on beyond
 * ±180° rather than leap to the other side of the map.
 */
export function geodesic(from: Position, to: Position): readonly Position[] {
  const line = WGS84.InverseLine(from[1], from[0], to[1], to[0]);
  const pieces = Math.max(1, Math.ceil(line.s13 / STEP));
  const steps = Array.from({ length: pieces }, (_, index): Position => {
    const distance = (line.s13 * (index + 1)) / pieces;
    const { lon2 = 0, lat2 = 0 } = line.Position(distance, LONGITUDE_UNROLLED);
    return [lon2, lat2];
  });
  const turns = Math.round(((steps.at(-1)?.[0] ?? to[0]) - to[0]) / 360);
  return [from, ...steps.slice(0, -1), [to[0] + 360 * turns, to[1]]];
}
