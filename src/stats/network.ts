import type { Dataset } from '../model/dataset';
import type { Flow } from '../model/flow';
import { memo } from '../model/memo';
import type { Place } from '../model/place';

/** The flows among the parts of one place. */
export interface Network {
  readonly place: Place;
  /** From three to sixty, in reading order; none of them from a part to itself. */
  readonly flows: readonly Flow[];
}

/** Fewer flows are no network; more cannot be drawn so that each can be followed. */
const LEAST = 3;
const MOST = 60;

/**
 * The place with the most flows among its parts; of several with the same flows, the innermost. No
 * region, as that is what the whole map shows. Null where there is no such place.
 */
export const networkOf = memo(({ flows, places }: Dataset): Network | null => {
  const { origin, destination } = flows.columns;
  /** The place of an id and those that it lies in, from the inside out. */
  const chainOf = (id: string) => {
    const chain: Place[] = [];
    let place = places.get(id);
    while (place && !chain.includes(place)) {
      chain.push(place);
      place = places.get(place.parent ?? '');
    }
    return chain;
  };
  const [from = [], to = []] = [origin, destination].map(({ values }) => values.map(chainOf));
  // Only what begins or ends in a part of another place can run within that one.
  const [begins, ends] = [from, to].map((chains) =>
    Uint8Array.from(chains, ({ length }) => (length > 1 ? 1 : 0)),
  );
  if (!begins?.includes(1) && !ends?.includes(1)) return null;
  const eachInside = (tell: (place: Place, row: number) => void) => {
    for (let row = 0; row < flows.size; row++) {
      const [begin, end] = [origin.at[row] ?? -1, destination.at[row] ?? -1];
      if (begins?.[begin] !== 1 && ends?.[end] !== 1) continue;
      const [here, there] = [from[begin] ?? [], to[end] ?? []];
      if (here[0] === there[0]) continue;
      for (const place of here) if (there.includes(place)) tell(place, row);
    }
  };
  const counts = new Map<Place, number>();
  eachInside((place) => counts.set(place, (counts.get(place) ?? 0) + 1));
  const [most] = [...counts]
    .filter(([{ kind }, count]) => kind?.role !== 'region' && count >= LEAST && count <= MOST)
    .sort(([a, some], [b, others]) => others - some || chainOf(b.id).length - chainOf(a.id).length);
  if (!most) return null;
  const [place] = most;
  const inside: Flow[] = [];
  eachInside((each, row) => {
    if (each === place) inside.push(flows.at(row));
  });
  return { place, flows: inside };
});
