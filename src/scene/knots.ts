import type { Frame } from './geometry/screen-line';

/** So many places at most are the ends of arrows that one lens enlarges, as it is small. */
const MOST_ENDS = 3;

const LEAST_FRAME: Frame = { width: 340, height: 320 };

/** The two places, by their ids, that an arrow joins. */
export type Joined = readonly [string, string];

/**
 * Short arrows of a map in groups that share ends, the largest first: those that a lens has room for. None
 * where they are most of all arrows, which the map itself is to come nearer to, or the map is too small.
 */
export function knotsOf<Line extends { readonly joins: Joined }>(
  short: readonly Line[],
  all: number,
  frame: Frame,
): Line[][] {
  const hasRoom = frame.width >= LEAST_FRAME.width && frame.height >= LEAST_FRAME.height;
  if (!hasRoom || 2 * short.length > all) return [];
  let groups: Line[][] = [];
  for (const line of short) {
    const isMet = (group: readonly Line[]) =>
      group.some(({ joins }) => joins.some((id) => line.joins.includes(id)));
    groups = [...groups.filter((group) => !isMet(group)), [...groups.filter(isMet).flat(), line]];
  }
  return groups
    .filter((group) => new Set(group.flatMap(({ joins }) => joins)).size <= MOST_ENDS)
    .sort((one, other) => other.length - one.length);
}
