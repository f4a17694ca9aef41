import { symbolOf, type Place } from '../../model/place';
import { isSomewhere } from '../flows/holders';
import { OPEN_RING, type DrawnSymbol } from '../style/symbols';

/**
 * Radius of each symbol in CSS pixels; flows end at this distance from the place's point. The same
 * at every zoom, so that lists, legend and map agree.
 */
export const SYMBOL_RADIUS: Readonly<Record<DrawnSymbol, number>> = {
  target: 7,
  diamond: 6.5,
  hexagon: 5.5,
  circle: 5,
  square: 5,
  triangle: 5,
  pentagon: 5,
  boat: 5,
  [OPEN_RING]: 8,
};

/** The radius of a place's symbol in CSS pixels; 0 for a place off the map, which has none. */
export function radiusOf(place: Place): number {
  const symbol = symbolOf(place.kind);
  return symbol ? SYMBOL_RADIUS[isSomewhere(place) ? OPEN_RING : symbol] : 0;
}
