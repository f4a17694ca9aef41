import type { GeoJSONSourceSpecification } from 'maplibre-gl';
import { CLAIM_SOURCE } from './layers/claim';
import { MARKED_SOURCE } from './layers/marked';
import { RINGED_SOURCE } from './layers/clustered-places';
import { NAME_SOURCE } from './layers/names';
import { clusteredFlowsOf } from '../../scene/clusters/clustered-flows';
import { placeFeatures } from '../../scene/places/place-features';
import type { StyleInput } from './style-input';

/** The zoom from which the counties are fetched, a little before they first show. */
export const COUNTIES_FROM = 7.5;

export type SourceId =
  | 'areas'
  | 'details'
  | 'county-borders'
  | 'labels'
  | 'places'
  | typeof MARKED_SOURCE
  | typeof RINGED_SOURCE
  | typeof NAME_SOURCE
  | typeof CLAIM_SOURCE;

/**
 * A file of static/geo. Few files hold all of it, as the map marks out its tiles anew for each source
 * it goes on to, in every frame.
 */
function file(base: string, name: string): GeoJSONSourceSpecification {
  return { type: 'geojson', data: `${base}/geo/${name}.geojson` };
}

export const NOTHING = {
  type: 'geojson',
  data: { type: 'FeatureCollection', features: [] },
} satisfies GeoJSONSourceSpecification;

/** What the background of a dataset is drawn from: of the world elsewhere, there is only land. */
function background({ base, dataset }: StyleInput) {
  const isWorld = dataset.basemap === 'world';
  return {
    // They share their borders to the last digit. Simplified one by one, and by more than a part of a
    // pixel, they would gape beside the lines that are drawn over their borders.
    areas: { ...file(base, isWorld ? 'world-land' : 'areas'), tolerance: 0.25 },
    details: isWorld ? NOTHING : file(base, 'details'),
    labels: isWorld ? NOTHING : file(base, 'labels'),
  };
}

/** The sources of the style. Counties, and what a claim is about, come when they are wanted. */
export function sources(input: StyleInput): Record<string, GeoJSONSourceSpecification> {
  const { base, claim, counties, dataset, marked, names, ringed } = input;
  const isClustered = clusteredFlowsOf(dataset) !== null;
  const all: Record<
    Exclude<SourceId, 'county-borders' | typeof CLAIM_SOURCE | typeof RINGED_SOURCE>,
    GeoJSONSourceSpecification
  > = {
    ...background(input),
    // Those of clustered flows come in parts.
    places: isClustered ? NOTHING : { type: 'geojson', data: placeFeatures(dataset) },
    [MARKED_SOURCE]: { type: 'geojson', data: marked },
    [NAME_SOURCE]: { type: 'geojson', data: names },
  };
  return {
    ...all,
    ...(isClustered ? { [RINGED_SOURCE]: { type: 'geojson', data: ringed } } : {}),
    ...(counties
      ? { 'county-borders': dataset.basemap === 'world' ? NOTHING : file(base, 'county-borders') }
      : {}),
    ...(claim === null
      ? {}
      : { [CLAIM_SOURCE]: { type: 'geojson', data: `${base}/claims/${claim}.geojson` } }),
  };
}

/** The features of a composed file that come from one layer of static/geo. */
export function ofLayer(name: string): ['==', ['get', 'layer'], string] {
  return ['==', ['get', 'layer'], name];
}
