import type { Position } from '../../model/place';
import { fromTransverseMercator } from './transverse-mercator';

/** What the two numbers of a place are. */
export type Grid =
  | { readonly kind: 'degrees' }
  | { readonly kind: 'swapped' }
  | { readonly kind: 'web-mercator' }
  /** China's national grid in zones of 3° or 6°; the zone stands before the easting. */
  | { readonly kind: 'cgcs2000'; readonly width: 3 | 6; readonly isSwapped: boolean };

type Pair = readonly [x: number, y: number];

/** The radius by which Web Mercator is drawn, and half of its width, in metres. */
const RADIUS = 6378137;
const HALF = Math.PI * RADIUS;

const within = (value: number, low: number, high: number) => value >= low && value <= high;

/** Tells by all pairs together whether they are degrees, and which way round, or metres. Null: neither. */
export function gridOf(pairs: readonly Pair[]): Grid | null {
  const most = (test: (pair: Pair) => boolean) => pairs.filter(test).length >= 0.8 * pairs.length;
  if (pairs.length === 0) return { kind: 'degrees' };
  const isDegrees = ([x, y]: Pair) => within(x, -180, 360) && within(y, -90, 90);
  const isTurned = ([x, y]: Pair) => isDegrees([y, x]);
  if (most(isDegrees)) return { kind: 'degrees' };
  if (most(isTurned)) return { kind: 'swapped' };
  for (const isSwapped of [false, true]) {
    const zoned = pairs.map(([x, y]) => (isSwapped ? ([y, x] as const) : ([x, y] as const)));
    const zones = zoned.map(([x]) => Math.floor(x / 1e6));
    const isChina = zoned.every(([x, y]) => within(y, 1.8e6, 6.2e6) && within(x % 1e6, 1e5, 9e5));
    if (!isChina) continue;
    if (zones.every((zone) => within(zone, 24, 45)))
      return { kind: 'cgcs2000', width: 3, isSwapped };
    if (zones.every((zone) => within(zone, 13, 23)))
      return { kind: 'cgcs2000', width: 6, isSwapped };
  }
  const isMercator = ([x, y]: Pair) => Math.abs(x) <= HALF && Math.abs(y) <= HALF;
  const isFar = ([x, y]: Pair) => Math.abs(x) > 1000 && Math.abs(y) > 1000;
  return most(isMercator) && most(isFar) ? { kind: 'web-mercator' } : null;
}

/** The position that a pair means; null where it is none on the globe. */
export function positionOf([x, y]: Pair, grid: Grid): Position | null {
  if (grid.kind === 'degrees') return onGlobe(x, y);
  if (grid.kind === 'swapped') return onGlobe(y, x);
  if (grid.kind === 'web-mercator') {
    const lat = (2 * Math.atan(Math.exp(y / RADIUS)) - Math.PI / 2) * (180 / Math.PI);
    return onGlobe((x / HALF) * 180, lat);
  }
  const [easting, northing] = grid.isSwapped ? [y, x] : [x, y];
  const zone = Math.floor(easting / 1e6);
  const meridian = grid.width === 3 ? zone * 3 : zone * 6 - 3;
  return fromTransverseMercator((easting % 1e6) - 500000, northing, meridian);
}

function onGlobe(lng: number, lat: number): Position | null {
  if (!within(lng, -180, 360) || !within(lat, -90, 90)) return null;
  return [lng > 180 ? lng - 360 : lng, lat];
}
