import type { Dataset } from '../model/dataset';
import type { Flow } from '../model/flow';
import { memo } from '../model/memo';
import type { Place } from '../model/place';
import { tally } from './tally';

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
export const networkOf = memo((dataset: Dataset): Network | null => {
  const { flows, places } = dataset;
  const { origin, destination } = flows.columns;
  const holders = memoized((id: string) => holdersOf(dataset, id));
  const inside: string[][] = [];
  for (let row = 0; row < flows.size; row++) {
    const [from, to] = [origin, destination].map(({ values, at }) => values[at[row] ?? 0] ?? '');
    const around = new Set(from === to ? [] : holders(to ?? ''));
    inside.push(holders(from ?? '').filter((id) => around.has(id)));
  }
  const counts = [...tally(inside.flat())].flatMap(([id, count]) => {
    const place = places.get(id);
    const isInner = place?.kind?.role !== 'region' && count >= LEAST && count <= MOST;
    return place && isInner ? [{ place, count, depth: holders(id).length }] : [];
  });
  const [most] = counts.sort((a, b) => b.count - a.count || b.depth - a.depth);
  if (!most) return null;
  const rows = inside.flatMap((ids, row) => (ids.includes(most.place.id) ? [row] : []));
  return { place: most.place, flows: rows.map((row) => flows.at(row)) };
});

/** A place and those that it lies in, from the inside out. */
function holdersOf({ places }: Dataset, id: string): readonly string[] {
  const chain: string[] = [];
  let at: string | null | undefined = id;
  while (at && places.has(at) && !chain.includes(at)) {
    chain.push(at);
    at = places.get(at)?.parent;
  }
  return chain;
}

function memoized<T>(of: (id: string) => T): (id: string) => T {
  const known = new Map<string, T>();
  return (id) => {
    const value = known.get(id) ?? of(id);
    known.set(id, value);
    return value;
  };
}
