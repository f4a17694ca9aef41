import type { Note } from '../../model/context';
import type { Dataset } from '../../model/dataset';
import type { Observation } from '../../model/observation';
import { childrenOf, factsOf, notesOf } from '../../stats/look-up';

/** Indicators and notes that are read together, by their ids. */
export interface FactGroup {
  readonly id: string;
  readonly indicators: readonly string[];
  readonly notes: readonly string[];
}

/** One line of a group: an indicator, or (null) what is said in words. */
export interface FactRow {
  readonly indicator: string | null;
  /** For each place in turn; empty where nothing is given. */
  readonly facts: readonly (readonly Observation[])[];
  readonly notes: readonly (readonly Note[])[];
}

export interface FilledGroup {
  readonly id: string;
  readonly rows: readonly FactRow[];
}

/** The figures that no group names. */
export const OTHER = 'other';

/**
 * What is known of some places and of the sites in them, group by group: a row for each indicator that
 * any of them has, in the order of the group, and one of notes. What no group names comes last, without
 * notes. Groups of which nothing is known are left out.
 */
export function factGroups(
  dataset: Dataset,
  places: readonly string[],
  groups: readonly FactGroup[],
): FilledGroup[] {
  const subjects = places.map((id) => [id, ...sitesIn(dataset, id)]);
  const facts = subjects.map((ids) => ids.flatMap((id) => factsOf(dataset, 'place', id)));
  const notes = subjects.map((ids) => ids.flatMap((id) => notesOf(dataset, 'place', id)));
  const grouped = new Set(groups.flatMap(({ indicators }) => indicators));
  const others = new Set(
    facts
      .flatMap((each) => each.map(({ indicator }) => indicator))
      .filter((id) => !grouped.has(id)),
  );
  return [...groups, { id: OTHER, indicators: [...others], notes: [] }].flatMap((group) => {
    const rows: FactRow[] = [
      ...group.indicators.map((indicator) => ({
        indicator,
        facts: facts.map((each) => each.filter((fact) => fact.indicator === indicator)),
        notes: places.map(() => []),
      })),
      {
        indicator: null,
        facts: places.map(() => []),
        notes: notes.map((each) => each.filter(({ id }) => group.notes.includes(id))),
      },
    ];
    const filled = rows.filter((row) =>
      [...row.facts, ...row.notes].some((each) => each.length > 0),
    );
    return filled.length === 0 ? [] : [{ id: group.id, rows: filled }];
  });
}

/** The ids of the sites that lie in a place itself, and not in another one within it. */
function sitesIn(dataset: Dataset, id: string): string[] {
  return childrenOf(dataset, id).flatMap((child) =>
    child.kind?.role === 'site' ? [child.id] : [],
  );
}
