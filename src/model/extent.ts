/**
 * A box on the ground in degrees, WGS84. East is never less than west: a box across the antimeridian
 * goes on beyond 180, as from 170 to 190.
 */
export type Bounds = readonly [west: number, south: number, east: number, north: number];

/** Years from a first to a last one, both included. */
export type Years = readonly [first: number, last: number];

/** Where a map looks from. Angles in degrees, WGS84; zoom as in MapLibre (512 px tiles). */
export interface Camera {
  readonly zoom: number;
  readonly lat: number;
  readonly lng: number;
  readonly bearing: number;
  readonly pitch: number;
}

/** What a dataset spans in time and space. */
export interface Extent {
  /** Null where nothing in the data has a date. */
  readonly years: Years | null;
  /** What the map shows where no camera is asked for. */
  readonly bounds: Bounds;
  /** The first view, where the package declares one; null: all of `bounds`. */
  readonly view: Camera | null;
}
