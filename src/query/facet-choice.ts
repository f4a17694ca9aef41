import type { Facet } from '../model/facet';
import type { FacetChoice, FlowFilter } from './flow-filter';

/** The values of a facet that are switched on; null: all. */
export function chosenOf(
  { facets }: Pick<FlowFilter, 'facets'>,
  { key }: Facet,
): readonly string[] | null {
  return facets.find((choice) => choice.key === key)?.values ?? null;
}

/** A filter's choices with other values of one of the facets switched on; null: all. */
export function withChosen(
  { facets }: Pick<FlowFilter, 'facets'>,
  all: readonly Facet[],
  facet: Facet,
  values: readonly string[] | null,
): Pick<FlowFilter, 'facets'> {
  return {
    facets: all.flatMap((each): FacetChoice[] => {
      const chosen = each === facet ? values : chosenOf({ facets }, each);
      if (chosen === null) return [];
      const ids = each.values.map(({ id }) => id).filter((id) => chosen.includes(id));
      return ids.length === each.values.length ? [] : [{ key: each.key, values: ids }];
    }),
  };
}
