import type { GeoJSONSourceSpecification } from 'maplibre-gl';
import { CLAIM_SOURCE } from './layers/claim';
import { MARKED_SOURCE } from './layers/marked';
import { placeFeatures } from './place-features';
import type { StyleInput } from './style-input';

/** The zoom from which the counties are fetched, a little before they first show. */
export const COUNTIES_FROM = 7.5;

export type SourceId =
  | 'land'
  | 'provinces'
  | 'prefectures'
  | 'borders'
  | 'county-borders'
  | 'hubs'
  | 'water'
  | 'labels'
  | 'places'
  | typeof MARKED_SOURCE
  | typeof CLAIM_SOURCE;

/** A file of static/geo. Areas have the number of their unit as id. */
function file(base: string, name: string): GeoJSONSourceSpecification {
  return { type: 'geojson', data: `${base}/geo/${name}.geojson` };
}

/** Areas share their borders to the last digit: simplified one by one, they would gape. */
function areas(base: string, name: string): GeoJSONSourceSpecification {
  return { ...file(base, name), tolerance: 0 };
}

/** The sources of the style. Counties, and what a claim is about, come when they are wanted. */
export function sources(input: StyleInput): Record<string, GeoJSONSourceSpecification> {
  const { base, claim, counties, dataset, marked } = input;
  const all: Record<
    Exclude<SourceId, 'county-borders' | typeof CLAIM_SOURCE>,
    GeoJSONSourceSpecification
  > = {
    land: areas(base, 'land'),
    provinces: areas(base, 'provinces'),
    prefectures: areas(base, 'prefectures'),
    hubs: areas(base, 'hubs'),
    borders: file(base, 'borders'),
    water: file(base, 'water'),
    labels: file(base, 'labels'),
    places: { type: 'geojson', data: placeFeatures(dataset), promoteId: 'id' },
    [MARKED_SOURCE]: { type: 'geojson', data: marked },
  };
  return {
    ...all,
    ...(counties ? { 'county-borders': file(base, 'county-borders') } : {}),
    ...(claim === null
      ? {}
      : { [CLAIM_SOURCE]: { type: 'geojson', data: `${base}/claims/${claim}.geojson` } }),
  };
}
