import { csvParseRows } from 'd3-dsv';
import type { FeatureCollection, Point } from 'geojson';

export interface Place {
  readonly id: string;
  readonly position: [lng: number, lat: number];
}

export interface Flow {
  readonly id: string;
  readonly from: Place;
  readonly to: Place;
  readonly magnitude: number;
  readonly category: string;
}

export interface Flows {
  readonly places: readonly Place[];
  readonly flows: readonly Flow[];
}

/** The category that the pages hide when they are told to toggle. */
export const TOGGLED = 'industry';

/**
 * The data package that the address names (`?data=<folder>/`): the very files that the atlas
 * opens, read with the parser that it uses, without its checks.
 */
export async function openPackage(): Promise<Flows> {
  const folder = new URLSearchParams(location.search).get('data');
  if (folder === null) throw new Error('The address names no data package.');
  const [collection, table] = await Promise.all([
    fetch(`${folder}places.geojson`).then(
      (response) => response.json() as Promise<FeatureCollection<Point, { id: string }>>,
    ),
    fetch(`${folder}flows.csv`).then((response) => response.text()),
  ]);
  const places = collection.features.map(({ properties, geometry }) => ({
    id: properties.id,
    position: geometry.coordinates as [number, number],
  }));
  const byId = new Map(places.map((place) => [place.id, place]));
  const [header = [], ...rows] = csvParseRows(table);
  const column = (name: string) => header.indexOf(name);
  const [id, origin, destination, magnitude, category] = [
    column('id'),
    column('origin'),
    column('destination'),
    column('magnitude'),
    column('category'),
  ];
  const flows = rows.map((row) => ({
    id: row[id] as string,
    from: byId.get(row[origin] as string) as Place,
    to: byId.get(row[destination] as string) as Place,
    magnitude: Number(row[magnitude]),
    category: row[category] as string,
  }));
  return { places, flows };
}
