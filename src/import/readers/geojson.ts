import type { Geometry, Position } from 'geojson';
import { insideOf } from '../places/inside';
import { tableFrom, type Table } from '../tables/table';

interface Loose {
  readonly geometry?: Geometry | null;
  readonly properties?: Readonly<Record<string, unknown>> | null;
  readonly id?: string | number;
}

/**
 * Features as tables: lines with two ends as flows, all others as places at their points, or inside
 * of their polygons. Types of features are not asked for, as files get them wrong.
 */
export function featureTables(
  file: string,
  part: string | null,
  features: readonly Loose[],
): Table[] {
  const lines = features.filter(({ geometry }) => /LineString$/.test(geometry?.type ?? ''));
  const others = features.filter((feature) => !lines.includes(feature));
  return [
    ...(lines.length > 0 ? [withColumns(file, part, lines, ENDS, endsOf)] : []),
    ...(others.length > 0 ? [withColumns(file, part, others, POINT, pointOf)] : []),
  ];
}

const ENDS = ['origin_lng', 'origin_lat', 'destination_lng', 'destination_lat'];
const POINT = ['lng', 'lat'];

function withColumns(
  file: string,
  part: string | null,
  features: readonly Loose[],
  columns: readonly string[],
  numbersOf: (geometry: Geometry | null) => readonly number[],
): Table {
  const names = new Set(features.flatMap(({ properties }) => Object.keys(properties ?? {})));
  const hasId = features.some(({ id }) => id !== undefined) && !names.has('id');
  // The geometry is what counts, whatever properties say.
  const own = [...names].filter((name) => !/^(lng|lon|long|lat|longitude|latitude)$/i.test(name));
  const rows = features.map(({ id, geometry, properties }) => [
    ...(hasId ? [textOf(id)] : []),
    ...own.map((name) => textOf(properties?.[name])),
    ...numbersOf(geometry ?? null).map((number) => (Number.isFinite(number) ? String(number) : '')),
  ]);
  return tableFrom(file, part, [...(hasId ? ['id'] : []), ...own, ...columns], rows);
}

/** A value as a cell; what is no text or number is written as JSON. */
export function textOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'bigint' || typeof value === 'boolean')
    return String(value);
  return value instanceof Date ? value.toISOString().slice(0, 10) : JSON.stringify(value);
}

function endsOf(geometry: Geometry | null): readonly number[] {
  const lines = geometry?.type === 'LineString' ? [geometry.coordinates] : [];
  const all = geometry?.type === 'MultiLineString' ? geometry.coordinates : lines;
  const [first, last] = [all[0]?.[0], all.at(-1)?.at(-1)];
  // Lines apart have more than two ends, and none of them says which belong together.
  const isOne = all.every((line, at) => at === 0 || isSame(line[0], all[at - 1]?.at(-1)));
  return isOne ? [...pair(first), ...pair(last)] : [NaN, NaN, NaN, NaN];
}

function isSame(a: Position | undefined, b: Position | undefined): boolean {
  return a !== undefined && b !== undefined && a[0] === b[0] && a[1] === b[1];
}

function pointOf(geometry: Geometry | null): readonly number[] {
  if (geometry?.type === 'Point') return pair(geometry.coordinates);
  if (geometry?.type === 'MultiPoint') return pair(geometry.coordinates[0]);
  if (geometry?.type === 'GeometryCollection') return pointOf(geometry.geometries[0] ?? null);
  if (geometry?.type === 'Polygon') return insideOf([geometry.coordinates]);
  return geometry?.type === 'MultiPolygon' ? insideOf(geometry.coordinates) : [NaN, NaN];
}

function pair(position: Position | undefined): readonly number[] {
  return [position?.[0] ?? NaN, position?.[1] ?? NaN];
}
