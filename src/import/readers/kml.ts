import type { Geometry, Position } from 'geojson';
import type { Table } from '../tables/table';
import { featureTables } from './geojson';
import { UnreadableFile } from './reader';
import { elementsIn, unescaped } from './xml';

/**
 * The placemarks of a KML document as tables. What they are told of is text, as it stands: the types
 * that schemas declare are of no use, as `011000` may be declared a number. Throws `UnreadableFile`
 * for one without placemarks.
 */
export function kmlTables(file: string, text: string): readonly Table[] {
  // Elements may have a prefix, which says nothing.
  const bare = text.replace(/<(\/?)kml:/g, '<$1');
  const features = elementsIn(bare, 'Placemark').map(({ inner }) => ({
    geometry: geometryIn(inner),
    properties: propertiesIn(inner),
  }));
  if (features.length === 0) throw new UnreadableFile('unknown-format', file);
  return featureTables(file, null, features);
}

function propertiesIn(placemark: string): Record<string, string> {
  const extended = elementsIn(placemark, 'ExtendedData').map(({ inner }) => inner);
  const name = elementsIn(placemark.replace(/<ExtendedData[\s\S]*?<\/ExtendedData>/g, ''), 'name');
  const given = extended.flatMap((inner) => [
    ...elementsIn(inner, 'Data').map((each) => ({
      key: each.attributes.name,
      value: elementsIn(each.inner, 'value')[0]?.inner ?? '',
    })),
    ...elementsIn(inner, 'SimpleData').map((each) => ({
      key: each.attributes.name,
      value: each.inner,
    })),
  ]);
  const all = given.flatMap(({ key, value }) => (key ? [[key, textIn(value)] as const] : []));
  const [title] = name;
  return Object.fromEntries([...(title ? [['name', textIn(title.inner)] as const] : []), ...all]);
}

function textIn(inner: string): string {
  const [, data] = /^\s*<!\[CDATA\[([\s\S]*)\]\]>\s*$/.exec(inner) ?? [];
  return (data ?? unescaped(inner)).trim();
}

/** The lines of a placemark, else its areas, else its points; null where it has none of them. */
function geometryIn(placemark: string): Geometry | null {
  const lines = elementsIn(placemark, 'LineString').map(({ inner }) => positionsIn(inner));
  if (lines.length > 0) return { type: 'MultiLineString', coordinates: lines };
  const areas = elementsIn(placemark, 'Polygon').map(({ inner }) =>
    ['outerBoundaryIs', 'innerBoundaryIs'].flatMap((side) =>
      elementsIn(inner, side).map((ring) => positionsIn(ring.inner)),
    ),
  );
  if (areas.length > 0) return { type: 'MultiPolygon', coordinates: areas };
  const points = elementsIn(placemark, 'Point').flatMap(({ inner }) => positionsIn(inner));
  return points.length > 0 ? { type: 'MultiPoint', coordinates: points } : null;
}

/** `lng,lat,height`, separated by blanks. */
function positionsIn(inner: string): Position[] {
  const text = elementsIn(inner, 'coordinates')[0]?.inner.trim() ?? '';
  return text === '' ? [] : text.split(/\s+/).map((each) => each.split(',').map(Number));
}
