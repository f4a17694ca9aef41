import type { Feature, FeatureCollection } from 'geojson';
import type { GeoJSONSource, Map as MapLibreMap } from 'maplibre-gl';
import type { AreaLevel } from './layers/marked';

/** A unit as the map draws it. */
export interface MapUnit {
  readonly level: AreaLevel;
  readonly feature: Feature;
}

/** Which sources have units, from those that yield to those that win: a hub is a county or a city. */
const LEVELS = [
  ['provinces', 'region'],
  ['prefectures', 'prefecture'],
  ['hubs', 'hub'],
] as const;

const known = new WeakMap<MapLibreMap, Promise<ReadonlyMap<string, MapUnit>>>();

/** The unit with an adcode as the map has it, once its sources are there; null where none has it. */
export async function unitOf(map: MapLibreMap, adcode: string): Promise<MapUnit | null> {
  let units = known.get(map);
  if (!units) {
    units = readUnits(map);
    known.set(map, units);
    // Sources that could not be read may be there the next time.
    units.catch(() => known.delete(map));
  }
  return (await units).get(adcode) ?? null;
}

async function readUnits(map: MapLibreMap): Promise<ReadonlyMap<string, MapUnit>> {
  // On opening a page, the style and with it the sources are still to come.
  if (!map.getSource(LEVELS[0][0])) await map.once('style.load');
  const pairs = await Promise.all(
    LEVELS.map(async ([source, level]) => {
      const data = await map.getSource<GeoJSONSource>(source)?.getData();
      const { features } = (data ?? { features: [] }) as FeatureCollection;
      return features.map(
        (feature) => [String(feature.properties?.adcode), { level, feature }] as const,
      );
    }),
  );
  return new Map(pairs.flat());
}
