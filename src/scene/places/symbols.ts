import type { PlaceKind } from '../../model/place';

/**
 * Radius of each kind's symbol in CSS pixels; flows end at this distance from the place's point.
 * The same at every zoom, so that lists, legend and map agree.
 */
export const SYMBOL_RADIUS: Readonly<Record<PlaceKind, number>> = {
  region: 7,
  hub: 6.5,
  city: 5,
  park: 5.5,
  plant: 5,
  market: 5,
  institution: 5,
  port: 5,
  outside: 0,
};
