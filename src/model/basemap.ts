import type { Bounds } from './extent';

/** What lies below the data on the map: the maps of `static/geo`, or the land of the world. */
export const BASEMAPS = ['world', 'jingjinji'] as const;
export type Basemap = (typeof BASEMAPS)[number];

/** How far the maps of `static/geo` reach, and where the middle of data may lie that are shown on them. */
export const REACH: Bounds = [105, 31, 129, 48];
const AROUND: Bounds = [113, 36, 120.5, 43];

/**
 * The basemap of data that declare none, by the box around them: the maps of `static/geo`, which have borders, where
 * they lie on these, about their middle; elsewhere the land of the world, which has none.
 */
export function basemapFor([west, south, east, north]: Bounds): Basemap {
  const isOn = west >= REACH[0] && south >= REACH[1] && east <= REACH[2] && north <= REACH[3];
  const [lng, lat] = [(west + east) / 2, (south + north) / 2];
  const isAround = lng > AROUND[0] && lat > AROUND[1] && lng < AROUND[2] && lat < AROUND[3];
  return isOn && isAround ? 'jingjinji' : 'world';
}
