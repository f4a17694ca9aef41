import type { Dataset } from '../model/dataset';
import type { Place } from '../model/place';

/** Two places side by side, in the order in which an address names them. */
export type Pair = readonly [Place, Place];

/** What stands between two ids in an address; the later ones where ids hold the first themselves. */
const JOINS = ['-', '--', '~'];

/**
 * The two places that an id such as `caofeidian-binhai` names. Ids of places may hold a hyphen: the
 * first join with a known place on either side parts it. Null where there is none.
 */
export function pairOf({ places }: Pick<Dataset, 'places'>, id: string): Pair | null {
  for (const join of JOINS) {
    for (let at = id.indexOf(join); at >= 0; at = id.indexOf(join, at + 1)) {
      const [one, other] = [places.get(id.slice(0, at)), places.get(id.slice(at + join.length))];
      if (one && other && one !== other) return [one, other];
    }
  }
  return null;
}

/** The id that `pairOf` reads as these two; null for a place with itself, or where none is read so. */
export function pairId(
  dataset: Pick<Dataset, 'places'>,
  one: string,
  other: string,
): string | null {
  const isRead = (id: string) => {
    const pair = pairOf(dataset, id);
    return pair?.[0].id === one && pair[1].id === other;
  };
  return JOINS.map((join) => one + join + other).find(isRead) ?? null;
}
