import { symbolOf, type Place, type SymbolName } from '../../model/place';

/**
 * Radius of each symbol in CSS pixels; flows end at this distance from the place's point. The same
 * at every zoom, so that lists, legend and map agree.
 */
export const SYMBOL_RADIUS: Readonly<Record<SymbolName, number>> = {
  target: 7,
  diamond: 6.5,
  hexagon: 5.5,
  circle: 5,
  square: 5,
  triangle: 5,
  pentagon: 5,
  boat: 5,
};

/** The radius of a place's symbol in CSS pixels; 0 for a place off the map, which has none. */
export function radiusOf({ kind }: Place): number {
  const symbol = symbolOf(kind);
  return symbol ? SYMBOL_RADIUS[symbol] : 0;
}
