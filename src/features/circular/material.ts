import { flowValue, type Facet } from '../../model/facet';
import type { Dataset } from '../../model/dataset';
import type { Flow } from '../../model/flow';

/**
 * Tells what each of some flows carries, in one language: its value in the facet that parts them most,
 * of those that the map gives no look; the name of the flow where no facet parts them.
 */
export function materialsOf(
  dataset: Dataset,
  flows: readonly Flow[],
): (flow: Flow) => Flow['name'] {
  const differing = (facet: Facet) =>
    new Set(flows.map((flow) => flowValue(dataset, facet, flow))).size;
  const [facet] = dataset.facets
    .filter((each) => each.role === null && differing(each) > 1)
    .sort((a, b) => differing(b) - differing(a));
  return (flow) => flowValue(dataset, facet ?? null, flow)?.name ?? flow.name;
}
