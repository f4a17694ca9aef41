import type { Position } from '../model/place';

/** What the reader measures on the map: a line, or the area within a ring. */
export interface Measurement {
  readonly shape: 'line' | 'area';
  /** In the order in which they were set; of an area without the first one again. */
  readonly points: readonly Position[];
}

/** The most points of a measurement: an address has to hold them all. */
export const MOST_POINTS = 100;

/** `line:116.4,39.9;117.2,39.1` or `area:…`; longitude first, as in GeoJSON. */
export function formatMeasurement({ shape, points }: Measurement): string {
  return `${shape}:${points.join(';')}`;
}

/** A hundred points at most: `MOST_POINTS`. */
const WRITTEN =
  /^(line|area):((?:-?\d{1,3}(?:\.\d{1,6})?,-?\d\d?(?:\.\d{1,6})?(?:;(?!$)|$)){0,100})$/;

/** Reads what `formatMeasurement` writes; null for anything else, or points off the map. */
export function parseMeasurement(text: string): Measurement | null {
  const [, shape, path] = WRITTEN.exec(text) ?? [];
  // Adding 0 turns -0, which no address can hold, into 0.
  const points = (path ? path.split(';') : []).map((point) =>
    point.split(',').map((degrees) => Number(degrees) + 0),
  ) as unknown as readonly Position[];
  const isOnMap = points.every(([lng, lat]) => Math.abs(lng) <= 180 && Math.abs(lat) <= 85);
  return shape && isOnMap ? { shape: shape as Measurement['shape'], points } : null;
}
