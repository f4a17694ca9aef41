import type { Flow } from '../model/flow';

/** How many flows come into a place and go out of it; mutual ones count on both sides. */
export interface Total {
  readonly place: string;
  readonly incoming: number;
  readonly outgoing: number;
}

/** The totals of all places at which one of these flows begins or ends. */
export function totalsOf(flows: Iterable<Flow>): Total[] {
  const totals = new Map<string, { incoming: number; outgoing: number }>();
  const at = (place: string) => {
    const known = totals.get(place) ?? { incoming: 0, outgoing: 0 };
    totals.set(place, known);
    return known;
  };
  for (const { origin, destination, direction } of flows) {
    at(origin).outgoing += 1;
    at(destination).incoming += 1;
    if (direction === 'mutual') {
      at(origin).incoming += 1;
      at(destination).outgoing += 1;
    }
  }
  return [...totals].map(([place, total]) => ({ place, ...total }));
}
