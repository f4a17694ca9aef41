import type { Place, Position } from '../../model/place';

/** Where flows meet a place: at its gate, where it lies off the map, else at its point. */
export function drawnAt({ gate, position }: Place): Position {
  return gate ?? position;
}
