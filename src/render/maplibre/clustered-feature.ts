import type { Feature, FeatureCollection, Point } from 'geojson';
import { STEPS } from '../../scene/clusters/hierarchy';
import {
  sizeKey,
  type PlaceFeature,
  type PlaceProperties,
} from '../../scene/places/place-features';
import type { Mark } from './mark';

/** What a place is drawn from where flows are clustered. */
export type ClusteredProperties = Pick<PlaceProperties, 'reveal' | 'symbol' | `n${number}`>;

/** Places whose symbols are marked, where flows are clustered. */
export type RingedPlaces = FeatureCollection<Point, ClusteredProperties & { readonly mark: Mark }>;

export const NO_RINGS: RingedPlaces = { type: 'FeatureCollection', features: [] };

const ALL_STEPS = Array.from(
  { length: STEPS.last - STEPS.first + 1 },
  (_, index) => STEPS.first + index,
);

/** A place's feature without all that only the window asks for: most of it would be copied for nothing. */
export function clusteredFeature({
  id,
  geometry,
  properties,
}: PlaceFeature): Feature<Point, ClusteredProperties> {
  const sizes = ALL_STEPS.flatMap((step) => {
    const size = properties[sizeKey(step)];
    return size === undefined ? [] : [[sizeKey(step), size] as const];
  });
  const { reveal, symbol } = properties;
  return {
    type: 'Feature',
    id,
    geometry,
    properties: { reveal, symbol, ...Object.fromEntries(sizes) },
  };
}
