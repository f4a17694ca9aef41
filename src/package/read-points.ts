import * as v from 'valibot';
import type { Fault } from '../model/fault';
import type { Position } from '../model/place';
import { parseJson, type PackageText } from './package-file';
import { Row } from './row';

const PlaceCollection = v.object({
  features: v.array(
    v.object({
      properties: v.record(v.string(), v.unknown()),
      geometry: v.unknown(),
    }),
  ),
});

const Point = v.object({
  type: v.literal('Point'),
  coordinates: v.looseTuple([
    v.pipe(v.number(), v.minValue(-180), v.maxValue(180)),
    v.pipe(v.number(), v.minValue(-90), v.maxValue(90)),
  ]),
});

/** A point feature: its properties, and where it lies. */
export interface PointRow {
  readonly row: Row;
  readonly position: Position;
}

/** The point features of GeoJSON files. */
export function readPoints(texts: readonly PackageText[], faults: Fault[]): PointRow[] {
  return texts.flatMap(({ file, text }) => {
    const json = parseJson(text, file, faults);
    if (json === undefined) return [];
    const parsed = v.safeParse(PlaceCollection, json);
    if (!parsed.success) {
      faults.push({ file, row: null, field: 'features', value: '', code: 'not-json' });
      return [];
    }
    return parsed.output.features.map(({ properties, geometry }, index) => {
      const row = new Row((field) => properties[field], file, index + 1, faults);
      const point = v.safeParse(Point, geometry);
      if (!point.success) row.fault('geometry', 'not-a-position');
      const position: Position = point.success
        ? [point.output.coordinates[0], point.output.coordinates[1]]
        : [0, 0];
      return { row, position };
    });
  });
}
