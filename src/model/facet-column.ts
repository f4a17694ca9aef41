import type { Dataset } from './dataset';
import type { Facet } from './facet';
import type { Coded } from './flows/columns';

/** The column of a facet of this dataset: its numbers are those of the facet's values. */
export function facetColumn({ facets, flows }: Dataset, facet: Facet): Coded<string> {
  const column = flows.columns.facets[facets.indexOf(facet)];
  if (!column) throw new Error(`The flows have no facet ${facet.field}.`);
  return column;
}
