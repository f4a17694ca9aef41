import type { FeatureCollection } from 'geojson';

/** The polygons that all draw below their flows: land, the three regions, their prefectures. */
export interface Base {
  readonly land: FeatureCollection;
  readonly provinces: FeatureCollection;
  readonly prefectures: FeatureCollection;
}

export const BASE_FILES = {
  land: '/geo/land.geojson',
  provinces: '/geo/provinces.geojson',
  prefectures: '/geo/prefectures.geojson',
} as const;

export async function openBase(): Promise<Base> {
  const read = async (file: string) => (await fetch(file)).json() as Promise<FeatureCollection>;
  const [land, provinces, prefectures] = await Promise.all([
    read(BASE_FILES.land),
    read(BASE_FILES.provinces),
    read(BASE_FILES.prefectures),
  ]);
  return { land, provinces, prefectures };
}
