import type { Dataset } from '../model/dataset';
import type { Flow } from '../model/flow';
import type { Place } from '../model/place';
import type { ViewState } from '../query/view-state';
import { cameraAround, cameraView, type CameraView } from './camera-view';
import { drawnAt } from './flows/drawn-at';
import type { FlowMark } from './flows/flow-mark';
import { detailAt, flowMarks, flowsInside, type Detail } from './flows/flow-marks';
import { relatedFlows } from './flows/targets';
import { overlap, type Box } from './geometry/box';
import { boxOfMost } from './geometry/in-frame';
import { hasLenses } from './lens-frame';
import { drawnApart } from './lens-spread';
import { mercator, type Point } from './geometry/geometry';
import { nameBox, type PlaceName } from './labels/place-names';
import type { SceneSymbol } from './places/scene-symbols';
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
  /** True where its sites are drawn apart, and so not to scale. */
  readonly isApart: boolean;
}

/** What shows the flows, and what lenses leave free where they can: lines, symbols and names. */
export interface LensRoom {
  readonly view: ScreenView;
  readonly zoom: number;
  readonly marks: readonly FlowMark[];
  readonly symbols: readonly Pick<SceneSymbol, 'at'>[];
  readonly names: readonly PlaceName[];
  /** How much of the left side cards cover, in pixels. */
  readonly left?: number;
  /** What else lies on the map, such as buttons. */
  readonly covers?: readonly Box[];
}

/** A place has a lens from so many flows within it on, one of them if they are chosen; a map has at most two, if it is wide enough. */
const LEAST_FLOWS = 3;
const MOST = 2;

/** In CSS pixels; larger where its flows are what is chosen. */
const RADIUS = { plain: 104, chosen: 132 } as const;

/** A point of a line that a lens covers weighs as much as so many pixels farther away; a symbol more. */
const WALK = 12;
const SYMBOL = 12;

/** A point of a line weighs so much. */
const LINE = 3;

/** What it costs to lie under a button or a card. */
const COVERED = 1000;

/** How far apart the spots are that a lens may stand at, in CSS pixels. */
const STEP = 48;

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
      emptiest(
        { width: frame.width, height: frame.height, left: room.left },
        radius,
        at,
        taken,
        room.covers ?? [],
      )[index];
    const seen = insight(dataset, state, { flows, radius, zoom });
    return place && centre
      ? [
          {
            place,
            flows,
            centre,
            radius,
            ...(isChosen ? drawnApart(seen, radius) : { ...seen, isApart: false }),
          },
        ]
      : [];
  });
}

/** Where the lens of a place may stand, farther than another lens from the next: the best first. */
function emptiest(
  { width, height, left: under = 0 }: CoveredFrame,
  radius: number,
  place: Point,
  { symbols, lines }: Taken,
  covers: readonly Box[],
): Point[] {
  const [left, right] = [under + radius + MARGIN.side, width - radius - MARGIN.side];
  const [top, foot] = [radius + MARGIN.side, height - radius - MARGIN.foot];
  const reach = radius + MARGIN.side;
  const covered = (points: readonly Point[], centre: Point) =>
    points.filter((at) => distance(at, centre) < reach).length;
  const isLaidOn = (centre: Point) => covers.some((box) => overlap(box, lensBox(centre, radius)));
  const cost = (centre: Point) =>
    (isLaidOn(centre) ? COVERED : 0) +
    SYMBOL * covered(symbols, centre) +
    LINE * covered(lines, centre) +
    distance(centre, place) / WALK;
  const spots = steps(left, right)
    .flatMap((x) => steps(top, foot).map((y): Point => [x, y]))
    .filter((centre) => distance(centre, place) > reach)
    .map((centre) => ({ centre, cost: cost(centre) }))
    .sort((one, other) => one.cost - other.cost);
  const [first] = spots;
  const second = spots.find(({ centre }) => first && distance(centre, first.centre) > 2 * reach);
  return [first, second].flatMap((spot) => (spot ? [spot.centre] : []));
}

/** What a lens covers with the words below it. */
export function lensBox([x, y]: Point, radius: number): Box {
  const reach = radius + AROUND;
  return [x - reach, y - reach, x + reach, y + radius + BELOW];
}

const AROUND = 4;
const BELOW = 24;

/** Values from one to another, no farther apart than a step. */
function steps(from: number, to: number): number[] {
  const count = Math.max(1, Math.ceil((to - from) / STEP));
  return Array.from({ length: count + 1 }, (_, index) => from + ((to - from) * index) / count);
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

/** Where lines and symbols lie. */
interface Taken {
  readonly symbols: readonly Point[];
  readonly lines: readonly Point[];
}

function takenIn({ view, marks, symbols, names }: LensRoom): Taken {
  const corners = names.flatMap((name): Point[] => {
    const [left, top, right, bottom] = nameBox(name);
    return [left, right].flatMap((x) => [top, bottom].map((y): Point => [x, y]));
  });
  return {
    symbols: [...symbols.map(({ at }) => at), ...corners],
    lines: marks.flatMap((mark) => screenLine(view, mark)),
  };
}
