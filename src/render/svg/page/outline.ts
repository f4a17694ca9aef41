import { mercator, type Point } from '../../../scene/geometry/geometry';
import file from '../../../../static/geo/outline.json';

/** A ring as a flat list of whole numbers: longitude, latitude, longitude, … */
type Ring = readonly number[];

/** The light outline of the region that the picture draws; numbers are 1/`parts` of a degree. */
interface Outline {
  readonly parts: number;
  readonly land: readonly Ring[];
  readonly regions: Readonly<Record<string, readonly Ring[]>>;
  readonly hubs: Readonly<Record<string, readonly Ring[]>>;
}

export const outline: Outline = file;

/** The points of a ring in the Mercator square. */
export function pointsOf(ring: Ring): Point[] {
  const points: Point[] = [];
  for (let at = 0; at + 1 < ring.length; at += 2) {
    const [lng = 0, lat = 0] = [ring[at], ring[at + 1]].map((n = 0) => n / outline.parts);
    points.push(mercator([lng, lat]));
  }
  return points;
}
