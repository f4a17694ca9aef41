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
