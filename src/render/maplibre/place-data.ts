import type { FeatureCollection, Point } from 'geojson';
import type { Dataset } from '../../model/dataset';
import { memo } from '../../model/memo';
import { placeFeatures, type PlaceProperties } from '../../scene/places/place-features';

/** More places than this come to the map by an address. */
const MANY = 1000;

/**
 * The places of a dataset as the map takes them: many by the address of a file in memory, which the map's
 * own thread reads. As part of the style they would be copied to that thread in one go, and all
 * compared with each choice. That file lasts as long as the page.
 */
export const placeData = memo(
  (dataset: Dataset): FeatureCollection<Point, PlaceProperties> | string => {
    const features = placeFeatures(dataset);
    return features.features.length <= MANY
      ? features
      : URL.createObjectURL(new Blob([JSON.stringify(features)], { type: 'application/geo+json' }));
  },
);
