import type { Localized } from './localized';

/** The shapes of the symbols of places, in the order in which kinds without one of their own get them. */
export const SYMBOLS = [
  'circle',
  'square',
  'triangle',
  'hexagon',
  'pentagon',
  'boat',
  'diamond',
  'target',
] as const;
export type SymbolName = (typeof SYMBOLS)[number];

/**
 * What the map makes of a kind. `region`: an area that others lie in and statistics are of; `hub`:
 * named before others; `site`: within a hub it shows once that has room; `outside`: off the map.
 */
export const KIND_ROLES = ['region', 'hub', 'site', 'outside'] as const;
export type KindRole = (typeof KIND_ROLES)[number];

/** What a place is, as its package declares it. */
export interface PlaceKind {
  readonly id: string;
  readonly name: Localized;
  readonly role: KindRole | null;
  /** Null: it has none, as it lies off the map. */
  readonly symbol: SymbolName | null;
  /** How many kinds come before it in importance. */
  readonly rank: number;
}

/** Longitude and latitude in degrees, WGS84. */
export type Position = readonly [lng: number, lat: number];

export interface Place {
  readonly id: string;
  readonly name: Localized;
  /** The name as it stands inside a sentence: “the oil field”. */
  readonly inSentence: Localized;
  /** Null where the package does not say. */
  readonly kind: PlaceKind | null;
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
  readonly summary: Localized | null;
  readonly source: string;
  readonly caveat: Localized | null;
}

/** The symbol of a kind; null for what lies off the map. */
export function symbolOf(kind: PlaceKind | null): SymbolName | null {
  return kind ? kind.symbol : SYMBOLS[0];
}

/**
 * Which of two places that crowd each other shows first: that of the lower rank. Those of no kind
 * come after all others.
 */
export function rankOf({ kind }: Pick<Place, 'kind'>): number {
  return kind?.rank ?? 1000;
}

/** True of a place that a point can stand for: no region, not off the map, and known how precisely. */
export function isSite(place: Place | undefined): place is Place {
  const role = place?.kind?.role;
  const isNear = role !== 'region' && role !== 'outside';
  return place !== undefined && place.precisionKm !== null && isNear;
}
