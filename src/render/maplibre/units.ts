import type { Feature, FeatureCollection } from 'geojson';
import type { GeoJSONSource, Map as MapLibreMap } from 'maplibre-gl';
import type { AreaLevel } from './layers/marked';

/** A unit as the map draws it. */
export interface MapUnit {
  readonly level: AreaLevel;
  readonly feature: Feature;
}

/** What the units of a layer are. Those of later layers win: a hub is a county or a city. */
const LEVELS: Readonly<Record<string, AreaLevel>> = {
  provinces: 'region',
  prefectures: 'prefecture',
  hubs: 'hub',
};

const known = new WeakMap<MapLibreMap, Promise<ReadonlyMap<string, MapUnit>>>();

/**
 * The unit with an adcode as the map has it, once its areas are there; null where none has it, and
 * where the areas could not be fetched.
 */
export async function unitOf(map: MapLibreMap, adcode: string): Promise<MapUnit | null> {
  const units = known.get(map) ?? readUnits(map);
  known.set(map, units);
  try {
    return (await units).get(adcode) ?? null;
  } catch {
    // What could not be read may be there the next time.
    known.delete(map);
    return null;
  }
}

async function readUnits(map: MapLibreMap): Promise<ReadonlyMap<string, MapUnit>> {
  // On opening a page, the style and with it the areas are still to come.
  if (!map.getSource('areas')) await map.once('style.load');
  const data = await map.getSource<GeoJSONSource>('areas')?.getData();
  const { features } = (data ?? { features: [] }) as FeatureCollection;
  return new Map(
    features.flatMap((feature): [string, MapUnit][] => {
      const level = LEVELS[String(feature.properties?.layer)];
      return level ? [[String(feature.properties?.adcode), { level, feature }]] : [];
    }),
  );
}
