import type { GeoJSONSourceSpecification } from 'maplibre-gl';
import { CLAIM_SOURCE } from './layers/claim';
import { placeFeatures } from './place-features';
import type { StyleInput } from './style-input';

/** The zoom from which the counties are fetched, a little before they first show. */
export const COUNTIES_FROM = 7.5;

export type SourceId =
  | 'land'
  | 'neighbours'
  | 'provinces'
  | 'prefectures'
  | 'counties'
  | 'hubs'
  | 'water'
  | 'labels'
  | 'places'
  | typeof CLAIM_SOURCE;

/** A file of static/geo; its features have the number of their unit as id. */
function file(base: string, name: string): GeoJSONSourceSpecification {
  // Neighbouring units share their borders to the last digit: simplified apart, they would gape.
  return { type: 'geojson', data: `${base}/geo/${name}.geojson`, tolerance: 0 };
}

/** The sources of the style. Counties, and what a claim is about, come when they are wanted. */
export function sources(input: StyleInput): Record<string, GeoJSONSourceSpecification> {
  const { base, claim, counties, dataset } = input;
  const all: Record<
    Exclude<SourceId, 'counties' | typeof CLAIM_SOURCE>,
    GeoJSONSourceSpecification
  > = {
    land: file(base, 'land'),
    neighbours: file(base, 'neighbours'),
    provinces: file(base, 'provinces'),
    prefectures: file(base, 'prefectures'),
    hubs: file(base, 'hubs'),
    water: file(base, 'water'),
    labels: file(base, 'labels'),
    places: { type: 'geojson', data: placeFeatures(dataset), promoteId: 'id' },
  };
  return {
    ...all,
    ...(counties ? { counties: file(base, 'counties') } : {}),
    ...(claim === null
      ? {}
      : { [CLAIM_SOURCE]: { type: 'geojson', data: `${base}/claims/${claim}.geojson` } }),
  };
}
