import type { Geometry, Position } from 'geojson';
import { projectionIn, type Unproject } from '../places/projection';
import type { Table } from '../tables/table';
import { readDbf } from './dbf';
import { featureTables } from './geojson';
import { UnreadableFile, type SourceFile } from './reader';

/** The files of one shapefile: those beside the shapes may be missing. */
export interface ShapefileParts {
  readonly shp: SourceFile;
  readonly dbf: Uint8Array | null;
  /** The texts of the files that say how coordinates are projected, and how texts are encoded. */
  readonly prj: string | null;
  readonly cpg: string | null;
}

/**
 * The features of a shapefile as tables. Throws `UnreadableFile` where it is cut short, or lies in a
 * coordinate system that cannot be turned into degrees here.
 */
export function shapefileTables({ shp, dbf, prj, cpg }: ShapefileParts): readonly Table[] {
  const { name } = shp;
  const projection = projectionIn(prj ?? '');
  if ('refused' in projection) {
    throw new UnreadableFile('other-projection', name, projection.refused);
  }
  const geometries = shapesIn(shp, projection.unproject);
  const told = dbf && readDbf(name.replace(/shp$/i, 'dbf'), dbf, cpg);
  const features = geometries.flatMap((geometry, index) => {
    const row = told?.rows[index];
    // What was deleted has a shape still.
    if (told && row === null) return [];
    const cells = told?.header.map((field, column) => [field, row?.[column] ?? ''] as const);
    return [{ geometry, properties: Object.fromEntries(cells ?? []) }];
  });
  return featureTables(name, null, features);
}

/** The shapes of a file, in order; null for those without points. */
function shapesIn({ name, bytes }: SourceFile, unproject: Unproject | null): (Geometry | null)[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 100 || view.getInt32(0) !== 9994) throw new UnreadableFile('broken', name);
  const shapes: (Geometry | null)[] = [];
  // Lengths are in words of two bytes; that of the file is in its head.
  const end = Math.min(view.getInt32(24) * 2, bytes.length);
  for (let at = 100; at + 12 <= end;) {
    const length = view.getInt32(at + 4) * 2;
    if (length < 4 || at + 8 + length > end) throw new UnreadableFile('broken', name);
    const shape = new DataView(bytes.buffer, bytes.byteOffset + at + 8, length);
    shapes.push(shapeIn(shape, unproject, name));
    at += 8 + length;
  }
  return shapes;
}

/** Types with heights and measures are ten and twenty more; both follow the points. */
const [POINT, LINES, AREAS, POINTS] = [1, 3, 5, 8];

function shapeIn(view: DataView, unproject: Unproject | null, file: string): Geometry | null {
  const code = view.getInt32(0, true);
  const type = code < 30 ? code % 10 : 0;
  const pointAt = (at: number): Position => {
    const point = [view.getFloat64(at, true), view.getFloat64(at + 8, true)];
    return unproject ? unproject(point) : point;
  };
  const needs = (bytes: number) => {
    if (view.byteLength < bytes) throw new UnreadableFile('broken', file);
  };
  if (type === POINT) {
    needs(20);
    return { type: 'Point', coordinates: pointAt(4) };
  }
  if (type === POINTS) {
    needs(40);
    const count = view.getInt32(36, true);
    needs(40 + 16 * count);
    const points = Array.from({ length: count }, (_, index) => pointAt(40 + 16 * index));
    return { type: 'MultiPoint', coordinates: points };
  }
  if (type !== LINES && type !== AREAS) return null;
  needs(44);
  const [parts, count] = [view.getInt32(36, true), view.getInt32(40, true)];
  needs(44 + 4 * parts + 16 * count);
  const starts = Array.from({ length: parts }, (_, part) => view.getInt32(44 + 4 * part, true));
  const rings = starts.map((start, part) =>
    Array.from({ length: Math.max(0, (starts[part + 1] ?? count) - start) }, (_, index) =>
      pointAt(44 + 4 * parts + 16 * (start + index)),
    ),
  );
  return type === LINES
    ? { type: 'MultiLineString', coordinates: rings }
    : { type: 'MultiPolygon', coordinates: areasOf(rings) };
}

/** Rings as areas: one that runs clockwise begins an area, and those that follow are holes in it. */
function areasOf(rings: readonly Position[][]): Position[][][] {
  const areas: Position[][][] = [];
  for (const ring of rings) {
    const last = areas.at(-1);
    if (last && isCounterClockwise(ring)) last.push(ring);
    else areas.push([ring]);
  }
  return areas;
}

function isCounterClockwise(ring: readonly Position[]): boolean {
  const twice = ring.reduce((sum, [x = 0, y = 0], index) => {
    const [nextX = 0, nextY = 0] = ring[(index + 1) % ring.length] ?? [];
    return sum + (x * nextY - nextX * y);
  }, 0);
  return twice > 0;
}
