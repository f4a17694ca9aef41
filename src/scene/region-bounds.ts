import type { Position } from '../model/place';

/** The three regions with a little room: south-west and north-east corner. */
export const REGION_BOUNDS: readonly [southWest: Position, northEast: Position] = [
  [113.4, 36.0],
  [119.9, 42.65],
];

/** CSS pixels left free around the region, on the map and in the picture before it. */
export const REGION_PADDING = 24;
