import type { Dataset } from '../model/dataset';
import type { Flow } from '../model/flow';
import type { Place } from '../model/place';
import type { ViewState } from '../query/view-state';
import { cameraAround, cameraView, type CameraView } from './camera-view';
import { drawnAt } from './flows/drawn-at';
import type { FlowMark } from './flows/flow-mark';
import { detailAt, flowMarks, flowsInside, type Detail } from './flows/flow-marks';
import { relatedFlows } from './flows/targets';
import { boxOfMost } from './geometry/in-frame';
import { hasLenses } from './lens-frame';
import { drawnApart } from './lens-spread';
import { mercator } from './geometry/geometry';
import type { LensRing } from './lens-leaders';
import { lensSpots, takenIn, type LensRoom } from './lens-spots';

/** A round window, in a corner of the map, onto the flows within a place that are too small on it. */
export interface Lens extends LensRing {
  readonly place: Place;
  readonly flows: readonly Flow[];
  /** What it shows, in a square around it. */
  readonly view: CameraView;
  readonly marks: readonly FlowMark[];
  readonly ends: readonly Place[];
  /** True where its sites are drawn apart, and so not to scale. */
  readonly isApart: boolean;
}

/** A place has a lens from so many flows within it on, one of them if they are chosen; a map has at most two, if it is wide enough. */
const LEAST_FLOWS = 3;
const MOST = 2;

/** In CSS pixels; larger where its flows are what is chosen, and the map has room for that. */
const RADIUS = { plain: 104, chosen: 132 } as const;
const WIDE = 720;

/** How much of the lens its flows may take, and how much larger than the map it may be. */
const INNER = 0.66;
const LARGER = Math.log2(10);

/** The lenses of a view, for the places with the most flows within them. */
export function lensesOf(
  dataset: Dataset,
  state: ViewState,
  detail: Detail,
  room: LensRoom,
): Lens[] {
  const { view: frame, zoom } = room;
  if (!hasLenses(frame)) return [];
  const isChosen = relatedFlows(dataset, state) !== null;
  const least = isChosen ? 1 : LEAST_FLOWS;
  const radius = isChosen && frame.width >= WIDE ? RADIUS.chosen : RADIUS.plain;
  const inside = [...flowsInside(dataset, state, detail)]
    .filter(([, flows]) => flows.length >= least)
    .sort(([, one], [, other]) => other.length - one.length)
    .slice(0, MOST);
  if (inside.length === 0) return [];
  const taken = takenIn(room);
  return inside.flatMap(([id, flows], index): Lens[] => {
    const place = dataset.places.get(id);
    const at = place && frame.project(mercator(place.position));
    const ring = at && lensSpots(room, radius, at, taken)[index];
    const seen = insight(dataset, state, { flows, radius, zoom });
    return place && ring
      ? [
          {
            place,
            flows,
            ...ring,
            ...(isChosen ? drawnApart(seen, radius) : { ...seen, isApart: false }),
          },
        ]
      : [];
  });
}

function insight(
  dataset: Dataset,
  state: ViewState,
  { flows, radius, zoom }: { flows: readonly Flow[]; radius: number; zoom: number },
): Pick<Lens, 'view' | 'marks' | 'ends'> {
  const near = detailAt(dataset, Infinity);
  const ids = new Set(flows.map(({ id }) => id));
  const ends = [
    ...new Set(flows.flatMap(({ origin, destination }) => [origin, destination])),
  ].flatMap((id) => dataset.places.get(id) ?? []);
  const box = boxOfMost(ends.map(drawnAt)) ?? dataset.extent.bounds;
  const frame = { width: 2 * radius, height: 2 * radius };
  const camera = cameraAround(box, frame, radius * (1 - INNER));
  return {
    view: cameraView({ ...camera, zoom: Math.min(camera.zoom, zoom + LARGER) }, frame),
    marks: flowMarks(dataset, state, near).filter((mark) => mark.flows.some((id) => ids.has(id))),
    ends,
  };
}
