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
import { mercator, type Point } from './geometry/geometry';
import { distance, screenLine, type CoveredFrame, type ScreenView } from './geometry/screen-line';

/** A round window, in a corner of the map, onto the flows within a place that are too small on it. */
export interface Lens {
  readonly place: Place;
  readonly flows: readonly Flow[];
  /** Where it stands, in pixels of the map. */
  readonly centre: Point;
  readonly radius: number;
  /** What it shows, in a square around it. */
  readonly view: CameraView;
  readonly marks: readonly FlowMark[];
  readonly ends: readonly Place[];
}

/** What shows the flows, and what lenses leave free where they can: lines and symbols. */
export interface LensRoom {
  readonly view: ScreenView;
  readonly zoom: number;
  readonly marks: readonly FlowMark[];
  readonly places: readonly Place[];
  /** How much of the left side cards cover, in pixels. */
  readonly left?: number;
}

/** A place has a lens from so many flows within it on, one of them if they are chosen; a map has at most two, if it is wide enough. */
const LEAST_FLOWS = 3;
const MOST = 2;

/** In CSS pixels; larger where its flows are what is chosen. */
const RADIUS = { plain: 104, chosen: 132 } as const;

/** A point that a lens covers weighs as much as so many pixels that it stands farther away. */
const WALK = 12;

/** How much of the lens its flows may take, and how much larger than the map it may be. */
const INNER = 0.66;
const LARGER = Math.log2(10);

/** From the lens to the sides and to the foot of the frame, where its caption and the credits lie. */
const MARGIN = { side: 16, foot: 56 } as const;

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
  const radius = isChosen ? RADIUS.chosen : RADIUS.plain;
  const inside = [...flowsInside(dataset, state, detail)]
    .filter(([, flows]) => flows.length >= least)
    .sort(([, one], [, other]) => other.length - one.length)
    .slice(0, MOST);
  if (inside.length === 0) return [];
  const taken = takenIn(room);
  return inside.flatMap(([id, flows], index): Lens[] => {
    const place = dataset.places.get(id);
    const at = place && frame.project(mercator(place.position));
    const centre =
      at &&
      emptiest({ width: frame.width, height: frame.height, left: room.left }, radius, at, taken)[
        index
      ];
    return place && centre
      ? [{ place, flows, centre, radius, ...insight(dataset, state, { flows, radius, zoom }) }]
      : [];
  });
}

/** The corners that the lens of a place may stand in: the nearer and the emptier, the better. */
function emptiest(
  { width, height, left: under = 0 }: CoveredFrame,
  radius: number,
  place: Point,
  taken: readonly Point[],
): Point[] {
  const [left, right] = [under + radius + MARGIN.side, width - radius - MARGIN.side];
  const [top, foot] = [radius + MARGIN.side, height - radius - MARGIN.foot];
  const covered = (centre: Point) =>
    taken.filter((at) => distance(at, centre) < radius + MARGIN.side).length;
  const corners: readonly Point[] = [
    [right, foot],
    [left, foot],
    [left, top],
  ];
  const cost = (corner: Point) => covered(corner) + distance(corner, place) / WALK;
  return [...corners].sort((one, other) => cost(one) - cost(other));
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

/** The points where lines and symbols lie. */
function takenIn({ view, marks, places }: LensRoom): Point[] {
  const symbols = places.map(({ position }) => view.project(mercator(position)));
  return [
    ...marks.flatMap((mark) => screenLine(view, mark)),
    ...symbols.filter((at) => at !== null),
  ];
}
