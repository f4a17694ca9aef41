import type { Dataset } from '../../model/dataset';
import { flowCode, layerOf, type FacetValue } from '../../model/facet';
import type { Flow } from '../../model/flow';
import { isSite, type Place, type Position } from '../../model/place';
import { known, type Quantity } from '../quantity';
import type { FlowIndicator } from './indicator';
import { over, power, root, sub, type Formula } from './formula';

const FORMULA: Formula = [
  '2',
  'R',
  'arcsin',
  root([
    power('sin', '2'),
    over(['Δ', 'φ'], '2'),
    '+',
    'cos',
    sub('φ', '1'),
    'cos',
    sub('φ', '2'),
    power('sin', '2'),
    over(['Δ', 'λ'], '2'),
  ]),
];

/** Mean radius of the Earth, in km (IUGG). */
const EARTH_RADIUS = 6371.0088;

/**
 * Great-circle distance in km, by the haversine formula:
 * 2R arcsin √(sin²(Δφ / 2) + cos φ₁ cos φ₂ sin²(Δλ / 2)).
 *
 * R. W. Sinnott (1984), Virtues of the Haversine.
 */
export function greatCircleDistance(from: Position, to: Position): number {
  const radians = (degrees: number) => (degrees * Math.PI) / 180;
  const half = (a: number, b: number) => Math.sin(radians(b - a) / 2) ** 2;
  const across = Math.cos(radians(from[1])) * Math.cos(radians(to[1]));
  const haversine = half(from[1], to[1]) + across * half(from[0], to[0]);
  return 2 * EARTH_RADIUS * Math.asin(Math.min(1, Math.sqrt(haversine)));
}

/** The distance between two places, give or take how precisely the points are known. */
export function distanceBetween(from: Place, to: Place): Quantity {
  const distance = greatCircleDistance(from.position, to.position);
  const doubt = (from.precisionKm ?? Infinity) + (to.precisionKm ?? Infinity);
  return known([Math.max(0, distance - doubt), distance + doubt], distance);
}

export const relocationDistanceIndicator: FlowIndicator = {
  id: 'relocation-distance',
  family: 'relocation-distance',
  part: null,
  scope: 'flow',
  unit: 'km',
  middle: null,
  isNominal: false,
  formula: FORMULA,
  reference: 'Sinnott, R. W. (1984). Virtues of the Haversine. Sky and Telescope 68(2), 158–159.',
  of({ places }, { origin, destination }) {
    const [from, to] = [places.get(origin), places.get(destination)];
    return isSite(from) && isSite(to) ? distanceBetween(from, to) : null;
  },
};

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
