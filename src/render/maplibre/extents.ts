import { bbox } from '@turf/turf';
import type { FeatureCollection } from 'geojson';
import type { Map } from 'maplibre-gl';
import type { Dataset } from '../../model/dataset';
import type { Bounds } from '../../model/extent';
import type { Place, Position } from '../../model/place';
import type { Selection } from '../../query/view-state';
import type { Ends } from '../../scene/choice-camera';
import { around } from '../../scene/geometry/in-frame';
import { drawnAt } from '../../scene/flows/drawn-at';
import { CLAIM_SOURCE } from './layers/claim';
import { placesOf } from '../../scene/flows/targets';
import { readSource } from './source-files';
import { unitOf } from './units';

/** What lies somewhere: the box around it, and the lines in it that are to be read. */
export interface Found {
  readonly extent: Bounds;
  readonly lines: readonly Ends[];
}

/**
 * Where a selection lies: the unit that a place is, or its point; both ends of a flow; the places of
 * a step of the story, with the ends of its flows; the lines that a claim measures, or all that is drawn
 * of it. Null for what lies nowhere.
 */
export async function extentOf(
  map: Map,
  dataset: Dataset,
  selection: Selection,
): Promise<Found | null> {
  if (selection.kind === 'claim') {
    const drawn = await readSource(map, CLAIM_SOURCE).catch(() => null);
    return drawn && foundOfClaim(drawn);
  }
  const places = placesOf(dataset, selection).flatMap((id) => dataset.places.get(id) ?? []);
  const whole = selection.kind === 'place' || selection.kind === 'story';
  const extents = await Promise.all(
    places.map(async (place) => (whole ? await unitExtent(map, place) : null) ?? point(place)),
  );
  const told = selection.kind === 'story' ? endsTold(dataset, selection.id) : [];
  const extent = around([...extents, ...told.map(point)]);
  return extent && { extent, lines: [] };
}

/** The ends of the flows that a step of the story tells of, but for those off the map. */
export function endsTold(dataset: Dataset, step: string): readonly Place[] {
  const flows = dataset.story.get(step)?.flows ?? [];
  return flows
    .flatMap((id) => dataset.flows.get(id) ?? [])
    .flatMap(({ origin, destination }) => [origin, destination])
    .flatMap((id) => dataset.places.get(id) ?? [])
    .filter(({ gate }) => gate === null);
}

/** Where what is drawn of a claim lies; null where that is nothing. */
export function foundOfClaim({ type, features }: FeatureCollection): Found | null {
  const measured = features.filter(({ geometry }) => geometry.type === 'LineString');
  const shown = measured.length > 0 ? measured : features;
  if (shown.length === 0) return null;
  const [west, south, east, north] = bbox({ type, features: shown });
  const lines = measured.flatMap(({ geometry }): Ends[] => {
    const [first, last] =
      geometry.type === 'LineString' ? [geometry.coordinates[0], geometry.coordinates.at(-1)] : [];
    return first && last ? [[position(first), position(last)]] : [];
  });
  return { extent: [west, south, east, north], lines };
}

function position([lng = 0, lat = 0]: readonly number[]): Position {
  return [lng, lat];
}

function point(place: Place): Bounds {
  const [lng, lat]: Position = drawnAt(place);
  return [lng, lat, lng, lat];
}

/** The box around the unit that a place is; null where it is none. */
async function unitExtent(map: Map, { adcode }: Place): Promise<Bounds | null> {
  const unit = adcode === null ? null : await unitOf(map, adcode);
  if (!unit) return null;
  const [west, south, east, north] = bbox(unit.feature);
  return [west, south, east, north];
}
