import type { LngLat } from 'maplibre-gl';
import type { Position } from '../../model/place';
import { MOST_POINTS, type Measurement } from '../../query/measurement';

/** A position as an address holds it: to about a metre. */
export function positionOf({ lng, lat }: LngLat): Position {
  const rounded = (degrees: number) => Number(degrees.toFixed(5)) + 0;
  return [rounded(lng), rounded(lat)];
}

/** With a point more, as long as there is room for it and it is not the last one again. */
export function withPoint(measurement: Measurement, point: Position): Measurement {
  const { points } = measurement;
  const isAgain = String(points.at(-1)) === String(point);
  if (isAgain || points.length >= MOST_POINTS) return measurement;
  return { ...measurement, points: [...points, point] };
}

/** With the point at an index moved. */
export function withMoved(measurement: Measurement, index: number, point: Position): Measurement {
  return { ...measurement, points: measurement.points.with(index, point) };
}

export function withoutLast(measurement: Measurement): Measurement {
  return { ...measurement, points: measurement.points.slice(0, -1) };
}
