import { memo } from '../model/memo';
import type { Dataset } from '../model/dataset';
import type { Camera } from '../model/extent';
import type { Place } from '../model/place';
import { cameraAround, cameraView } from './camera-view';
import { clusteredFlowsOf } from './clusters/clustered-flows';
import { cameraOn, freeOf, zoomToFit, type Reaching } from './fit';
import { drawnAt } from './flows/drawn-at';
import { standsFor } from './flows/holders';
import type { Box } from './geometry/box';
import { mercator, type Point } from './geometry/geometry';
import type { CoveredFrame } from './geometry/screen-line';
import { nameReach } from './places/name-sides';

/** On maps narrower than this the ends of flows are fitted, not all of the region; CSS pixels. */
export const NARROW = 720;

/** Left free around ends and their names, in CSS pixels. */
const PADDING = 20;

/** So many steps of zoom a narrow map comes nearer than to all of the region, at most. */
const NEARER = 1.5;

/** Where a map of a dataset looks from where neither a camera nor anything is chosen. */
export function firstCamera(dataset: Dataset, frame: CoveredFrame): Camera {
  return dataset.extent.view ?? overview(dataset, frame);
}

/**
 * The camera that shows all of a dataset: its region, in the middle of the frame; on a narrow map, and
 * where cards would cover ends of flows, those ends with their names, in what is free of it.
 */
export function overview(dataset: Dataset, frame: CoveredFrame): Camera {
  const whole = cameraAround(dataset.extent.bounds, frame);
  const ends = reachingEnds(dataset);
  if (ends.length === 0) return whole;
  const isSeen = ends.every((end) => isFree(end, whole, frame));
  if (isSeen && frame.width >= NARROW) return whole;
  return cameraOn(ends, frame, zoomToFit(ends, frame, whole.zoom + NEARER));
}

function isFree({ at, reach }: Reaching, camera: Camera, frame: CoveredFrame): boolean {
  const [x, y] = cameraView(camera, frame).project(at) ?? [-1, -1];
  const { left = 0 } = frame;
  const { height } = freeOf(frame);
  const [west, north, east, south] = reach;
  return x + west >= left && y + north >= 0 && x + east <= frame.width && y + south <= height;
}

/** The ends on the map of all flows that are drawn one by one. */
const reachingEnds = memo((dataset: Dataset): readonly Reaching[] => {
  if (clusteredFlowsOf(dataset)) return [];
  const ends = [...dataset.flows.values()].flatMap(({ origin, destination }) =>
    [origin, destination].flatMap((id) => dataset.places.get(id) ?? []),
  );
  const drawn = new Set(ends.filter(isOnMap).map((place) => standsFor(dataset, place)));
  return [...drawn].map((place) => reaching(dataset, place, PADDING));
});

/** False for a place beyond the map, which its flows leave towards. */
export function isOnMap({ gate, kind }: Place): boolean {
  return gate === null && kind?.role !== 'outside';
}

/**
 * Where a place stands, and how far it reaches with its name, `most` pixels to a side, and so much around
 * its point.
 */
export function reaching(
  dataset: Dataset,
  place: Place,
  padding: number,
  most: number = MOST,
): Reaching {
  const aside = Math.min(most, MOST);
  // Sites are named where they have room, and have long names; so have clustered places, which are many.
  const isNamed = !clusteredFlowsOf(dataset) && standsFor(dataset, place) === place;
  const [left, top, right, bottom] = isNamed ? nameReach(dataset, place) : NO_NAME;
  return {
    at: pointIn(dataset, place),
    reach: [
      Math.min(-padding, Math.max(-aside, left) - AROUND),
      Math.min(-padding, top - AROUND),
      Math.max(padding, Math.min(aside, right) + AROUND),
      Math.max(padding, bottom + AROUND),
    ],
  };
}

const NO_NAME: Box = [0, 0, 0, 0];

/** From a name to the frame, and how much room is kept for a long one; CSS pixels. */
const AROUND = 8;
const MOST = 140;

/** Where a place is, on the copy of the world on which it is nearest to the middle of the data. */
function pointIn({ extent }: Dataset, place: Place): Point {
  const [west, , east] = extent.bounds;
  const [lng, lat] = drawnAt(place);
  return mercator([lng + 360 * Math.round(((west + east) / 2 - lng) / 360), lat]);
}
