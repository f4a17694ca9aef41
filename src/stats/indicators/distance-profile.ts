import type { Dataset } from '../../model/dataset';
import { flowCode, layerOf, type FacetValue } from '../../model/facet';
import type { Flow } from '../../model/flow';
import type { Quantity } from '../quantity';
import { relocationDistanceIndicator } from './relocation-distance';

/** A flow with its distance. */
export interface FlowDistance {
  readonly flow: Flow;
  readonly distance: Quantity;
}

/** The distances of the flows of one layer, from near to far, and the one in the middle. */
export interface DistanceProfile {
  /** The value of the layer and its number; null and 0 for all flows of data without layers. */
  readonly layer: FacetValue | null;
  readonly number: number;
  readonly flows: readonly FlowDistance[];
  readonly median: number;
}

/** How far flows go, by layer; each counts once, whatever its amount. */
export function distanceProfile(dataset: Dataset, flows: Iterable<Flow>): DistanceProfile[] {
  const measured = [...flows].flatMap((flow): FlowDistance[] => {
    const distance = relocationDistanceIndicator.of(dataset, flow);
    return distance ? [{ flow, distance }] : [];
  });
  const layer = layerOf(dataset);
  return (layer?.values ?? [null]).flatMap((value, number): DistanceProfile[] => {
    const own = measured
      .filter(({ flow }) => value === null || flowCode(dataset, layer, flow) === value.id)
      .sort((a, b) => a.distance.value - b.distance.value);
    const middle = median(own.map(({ distance }) => distance.value));
    return own.length === 0 ? [] : [{ layer: value, number, flows: own, median: middle }];
  });
}

/** The middle one of sorted values, or the mean of the two in the middle. */
function median(sorted: readonly number[]): number {
  const [low = NaN, high = NaN] = [
    sorted[Math.floor((sorted.length - 1) / 2)],
    sorted[Math.floor(sorted.length / 2)],
  ];
  return (low + high) / 2;
}
