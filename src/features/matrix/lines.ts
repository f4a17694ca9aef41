import type { Group, Matrix, Side } from '../../query/matrix';
import type { Place } from '../../model/place';
import type { Range } from './sight.svelte';

/** A row between head and foot: one of a group, which counts, or of one of its sides. */
export interface Line {
  readonly group: Group;
  readonly side: Side | null;
}

/** All of them, in order; `isFine`: those of groups too. */
export function linesOf({ origins }: Matrix, isFine: boolean): readonly Line[] {
  return origins.flatMap((group): Line[] => [
    ...(isFine ? [{ group, side: null }] : []),
    ...group.sides.map((side) => ({ group, side })),
  ]);
}

/** The groups of which any line is in a range, with these lines and where each is. */
export function groupsIn(groups: readonly Group[], lines: readonly Line[], [from, to]: Range) {
  const own = new Map<Group, (Line & { readonly at: number })[]>();
  lines.slice(from, to).forEach((line, index) => {
    own.set(line.group, [...(own.get(line.group) ?? []), { ...line, at: from + index }]);
  });
  return groups.flatMap((group) => {
    const found = own.get(group);
    return found ? [{ group, own: found }] : [];
  });
}

/** The groups of some columns, with how many of these each has. */
export function headsOf(
  groups: readonly Group[],
  columns: readonly Side[],
): readonly { readonly place: Place; readonly count: number }[] {
  const some = new Set(columns);
  return groups
    .map(({ place, sides }) => ({ place, count: sides.filter((side) => some.has(side)).length }))
    .filter(({ count }) => count > 0);
}

/** The largest number in a cell, which is the darkest; 1 at least. */
export function mostIn({ origins, destinations, rows }: Matrix): number {
  let most = 1;
  for (const { place: from } of origins.flatMap(({ sides }) => sides)) {
    for (const { place: to } of destinations.flatMap(({ sides }) => sides)) {
      most = Math.max(most, rows(from.id, to.id).length);
    }
  }
  return most;
}

/** How many flows of a group of rows end in one column. */
export function within({ rows }: Matrix, group: Group, to: string): number {
  return group.sides.reduce((sum, { place }) => sum + rows(place.id, to).length, 0);
}
