import { bbox } from '@turf/turf';
import type { FeatureCollection } from 'geojson';
import type { GeoJSONSource, Map } from 'maplibre-gl';
import type { Dataset } from '../model/dataset';
import type { Place, Position } from '../model/place';
import type { Selection } from '../view/view-state';
import { around, type Extent } from './comfort';
import { drawnAt } from './flows/flow-marks';
import { placesOf } from './targets';

/** Where a selection lies: the unit that a place is, or its point; both ends of a flow. */
export async function extentOf(
  map: Map,
  dataset: Dataset,
  selection: Selection,
): Promise<Extent | null> {
  const places = placesOf(dataset, selection).flatMap((id) => dataset.places.get(id) ?? []);
  const whole = selection.kind === 'place';
  const extents = await Promise.all(
    places.map(async (place) => (whole ? await unitExtent(map, place) : null) ?? point(place)),
  );
  return around(extents);
}

function point(place: Place): Extent {
  const [lng, lat]: Position = drawnAt(place);
  return [lng, lat, lng, lat];
}

/** The box around the unit that a place is, from whichever source has it; null where none has. */
async function unitExtent(map: Map, { adcode }: Place): Promise<Extent | null> {
  if (adcode === null) return null;
  for (const name of ['provinces', 'prefectures', 'hubs']) {
    const source = map.getSource<GeoJSONSource>(name);
    const data = (await source?.getData()) as FeatureCollection | undefined;
    const unit = data?.features.find(({ properties }) => properties?.adcode === adcode);
    if (unit) {
      const [west, south, east, north] = bbox(unit);
      return [west, south, east, north];
    }
  }
  return null;
}
