import { bbox } from '@turf/turf';
import type { Map } from 'maplibre-gl';
import type { Dataset } from '../../model/dataset';
import type { Bounds } from '../../model/extent';
import type { Place, Position } from '../../model/place';
import type { Selection } from '../../query/view-state';
import { around } from '../../scene/geometry/in-frame';
import { drawnAt } from '../../scene/flows/drawn-at';
import { CLAIM_SOURCE } from './layers/claim';
import { placesOf } from '../../scene/flows/targets';
import { readSource } from './source-files';
import { unitOf } from './units';

/**
 * Where a selection lies: the unit that a place is, or its point; both ends of a flow; the places of
 * a step of the story, with the ends of its flows; all that is drawn of a claim.
 */
export async function extentOf(
  map: Map,
  dataset: Dataset,
  selection: Selection,
): Promise<Bounds | null> {
  if (selection.kind === 'claim') return claimExtent(map);
  const places = placesOf(dataset, selection).flatMap((id) => dataset.places.get(id) ?? []);
  const whole = selection.kind === 'place' || selection.kind === 'story';
  const extents = await Promise.all(
    places.map(async (place) => (whole ? await unitExtent(map, place) : null) ?? point(place)),
  );
  const told = selection.kind === 'story' ? endsTold(dataset, selection.id) : [];
  return around([...extents, ...told.map(point)]);
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

/** The box around what the claim on show draws; null where that is nothing, or cannot be had. */
async function claimExtent(map: Map): Promise<Bounds | null> {
  const data = await readSource(map, CLAIM_SOURCE).catch(() => null);
  if (!data || data.features.length === 0) return null;
  const [west, south, east, north] = bbox(data);
  return [west, south, east, north];
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
