import type { Localized } from './localized';

/** What a place is; each kind has its own symbol on the map. */
export const PLACE_KINDS = [
  'region',
  'city',
  'hub',
  'park',
  'plant',
  'market',
  'institution',
  'port',
  'outside',
] as const;
export type PlaceKind = (typeof PLACE_KINDS)[number];

/** Longitude and latitude in degrees, WGS84. */
export type Position = readonly [lng: number, lat: number];

export interface Place {
  readonly id: string;
  readonly name: Localized;
  readonly kind: PlaceKind;
  /** The place that contains this one; null for regions and places outside them. */
  readonly parent: string | null;
  /** The administrative unit (GB/T 2260) whose polygon is this place, or null for a mere point. */
  readonly adcode: string | null;
  /** The unit the point must lie in: the place's own, or the county or prefecture it names. */
  readonly within: string | null;
  readonly position: Position;
  /** Where flows to and from a place off the map leave it; null: at its point. */
  readonly gate: Position | null;
  /** How far the point may be from the real site; null where nobody says. */
  readonly precisionKm: number | null;
  readonly summary: Localized;
  readonly source: string;
  readonly caveat: Localized | null;
}
