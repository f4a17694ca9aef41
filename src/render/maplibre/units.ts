import type { Feature } from 'geojson';
import type { Map as MapLibreMap } from 'maplibre-gl';
import { memo } from '../../model/memo';
import { addressOf, readSource } from './source-files';
import type { AreaLevel } from './style-input';

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

type Units = ReadonlyMap<string, MapUnit>;

/** By map, the units of each background that it has shown, by the address of their file. */
const known = memo<MapLibreMap, Map<string | null, Promise<Units>>>(() => new Map());

/**
 * The unit with an adcode as the map has it, once its areas are there; null where none has it, and
 * where the areas could not be fetched.
 */
export async function unitOf(map: MapLibreMap, adcode: string): Promise<MapUnit | null> {
  const file = addressOf(map, 'areas');
  const units = known(map).get(file) ?? readUnits(map);
  known(map).set(file, units);
  try {
    return (await units).get(adcode) ?? null;
  } catch {
    // What could not be read may be there the next time.
    known(map).delete(file);
    return null;
  }
}

async function readUnits(map: MapLibreMap): Promise<Units> {
  const areas = await readSource(map, 'areas');
  return new Map(
    areas?.features.flatMap((feature): [string, MapUnit][] => {
      const level = LEVELS[String(feature.properties?.layer)];
      return level ? [[String(feature.properties?.adcode), { level, feature }]] : [];
    }),
  );
}
