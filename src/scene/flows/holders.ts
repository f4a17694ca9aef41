import type { Dataset } from '../../model/dataset';
import { memo } from '../../model/memo';
import { rankOf, type Place } from '../../model/place';
import type { ViewState } from '../../query/view-state';
import { homeCamera } from '../camera-view';
import { distance } from '../geometry/screen-line';
import { mercator, WORLD } from '../geometry/geometry';
import { drawnAt } from './drawn-at';

/** So many steps of zoom nearer than the first view, sites stand for themselves. */
const NEARER = 2.5;

/** In the first view a site within this many pixels of the place that holds it is part of that. */
const NEAR = 60;

/** A place whose point may be off by this much is an area: nothing stands at its point. */
const AREA_KM = 50;

/** The zoom from which each site of a dataset is drawn where it lies; below, where its place does. */
export const sitesFrom = memo(
  ({ extent }: Dataset): number => Math.round(2 * (homeCamera(extent.bounds).zoom + NEARER)) / 2,
);

/** True for a place of which no site is known, only that it is somewhere in an area. */
export function isSomewhere({ kind, precisionKm }: Place): boolean {
  return kind?.role !== 'outside' && precisionKm !== null && precisionKm >= AREA_KM;
}

/** Sites by their id, each with the place that stands for it as long as both have no room. */
export const holders = memo(({ places, extent }: Dataset): ReadonlyMap<string, Place> => {
  const pixels = WORLD * 2 ** homeCamera(extent.bounds).zoom;
  return new Map(
    [...places.values()].flatMap((site) => {
      const holder = holderOf(site, places);
      if (!holder) return [];
      const apart = pixels * distance(mercator(drawnAt(site)), mercator(drawnAt(holder)));
      return apart <= NEAR ? [[site.id, holder] as const] : [];
    }),
  );
});

/** What is drawn for a place from afar: itself, or what holds it. */
export function standsFor(dataset: Dataset, place: Place): Place {
  return holders(dataset).get(place.id) ?? place;
}

/**
 * What stands for a site: the nearest more important place with a point that it lies in. Regions
 * and hubs always stand for themselves, and so does what is an area of its own.
 */
function holderOf(
  site: Place,
  places: Dataset['places'],
  passed: readonly Place[] = [],
): Place | null {
  if (site.kind?.role === 'outside' || isArea(site)) return null;
  const parent = places.get(site.parent ?? '');
  if (!parent || passed.includes(parent) || rankOf(parent) >= rankOf(site)) return null;
  const holder = holderOf(parent, places, [...passed, site]) ?? parent;
  return isSomewhere(holder) ? null : holder;
}

function isArea({ adcode, kind }: Place): boolean {
  return adcode !== null || kind?.role === 'region' || kind?.role === 'hub';
}

/** The choice of all that flows from one place that is drawn to another, as one of the flows does. */
export function pairOf(
  dataset: Dataset,
  id: string | undefined,
): Pick<ViewState, 'selection' | 'partner' | 'direction'> | null {
  const flow = dataset.flows.get(id ?? '');
  if (!flow) return null;
  const standing = (place: string) => holders(dataset).get(place)?.id ?? place;
  return {
    selection: { kind: 'place', id: standing(flow.origin) },
    partner: standing(flow.destination),
    direction: 'out',
  };
}
