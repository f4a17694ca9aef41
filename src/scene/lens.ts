import type { Dataset } from '../model/dataset';
import type { Bounds } from '../model/extent';
import type { Flow } from '../model/flow';
import type { Place, Position } from '../model/place';
import type { ViewState } from '../query/view-state';
import { cameraAround, cameraView } from './camera-view';
import { drawnAt } from './flows/drawn-at';
import { detailAt, flowMarks, flowsInside, type Detail } from './flows/flow-marks';
import { relatedFlows } from './flows/targets';
import { mercator } from './geometry/geometry';
import { boxOfMost } from './geometry/in-frame';
import { isUnder, lensBox } from './lens-cover';
import { hasLenses, MOST_LENSES } from './lens-frame';
import { enlarged, knotsIn, middleOf } from './lens-knots';
import { drawnApart, type Insight } from './lens-spread';
import type { LensRing } from './lens-leaders';
import { placeFeatures } from './places/place-features';
import type { SceneSymbol } from './places/scene-symbols';
import { lensSpots, takenIn, type LensRoom } from './lens-spots';

/** A round window onto flows that are too small on the map. */
export interface Lens extends LensRing, Insight {
  /** What it shows the inside of; null where it enlarges arrows between places of the map. */
  readonly place: Place | null;
  /** Where on the map that is: a circle lies around it. */
  readonly at: Position;
  /** How many flows it shows. */
  readonly count: number;
  /** The symbols of its ends by their ids, where they have those of the map. */
  readonly symbols: ReadonlyMap<string, EndSymbol>;
  /** True where its sites are drawn apart, and so not to scale. */
  readonly isApart: boolean;
}

type EndSymbol = Pick<SceneSymbol, 'symbol' | 'inner' | 'isRing' | 'radius'>;

/** A place has a lens from so many flows within it on, one of them if they are chosen. */
const LEAST_FLOWS = 3;

/** In CSS pixels; larger where flows within a place are what is chosen, and the map has room for that; small for arrows of the map. */
const RADIUS = { plain: 104, chosen: 132, arrows: 58 } as const;
const WIDE = 720;

/** How much of the lens its flows may take, and how much larger than the map it may be. */
const INNER = 0.66;
const LARGER = Math.log2(10);

/**
 * The lenses of a view: for the places with the most flows within them, and for arrows of what is chosen
 * that are too short on the map.
 */
export function lensesOf(
  dataset: Dataset,
  state: ViewState,
  detail: Detail,
  room: LensRoom,
): Lens[] {
  const inside = hasLenses(room.view) ? insidePlaces(dataset, state, detail, room) : [];
  const knots = knotsIn(dataset, state, room.view, room.marks);
  return knots
    .slice(0, MOST_LENSES - inside.length)
    .reduce((lenses, marks) => [...lenses, ...onArrows(dataset, marks, room, lenses)], inside);
}

function insidePlaces(dataset: Dataset, state: ViewState, detail: Detail, room: LensRoom): Lens[] {
  const { view: frame, zoom } = room;
  const isChosen = relatedFlows(dataset, state) !== null;
  const radius = isChosen && frame.width >= WIDE ? RADIUS.chosen : RADIUS.plain;
  const inside = wanted(dataset, state, detail);
  if (inside.length === 0) return [];
  const taken = takenIn(room);
  return inside.flatMap(([id, flows], index): Lens[] => {
    const place = dataset.places.get(id);
    const from = place && frame.project(mercator(place.position));
    const ring = from && lensSpots(room, radius, from, taken)[index];
    const seen = insight(dataset, state, { flows, radius, zoom });
    return place && ring
      ? [
          {
            place,
            at: place.position,
            count: flows.length,
            symbols: new Map(),
            ...ring,
            ...(isChosen ? drawnApart(seen, radius) : { ...seen, isApart: false }),
          },
        ]
      : [];
  });
}

/** The places with the most flows within them, which are to have a lens each. */
function wanted(
  dataset: Dataset,
  state: ViewState,
  detail: Detail,
): (readonly [string, readonly Flow[]])[] {
  const least = relatedFlows(dataset, state) === null ? LEAST_FLOWS : 1;
  return [...flowsInside(dataset, state, detail)]
    .filter(([, flows]) => flows.length >= least)
    .sort(([, one], [, other]) => other.length - one.length)
    .slice(0, MOST_LENSES);
}

/** A place whose inner flows a map shows only from nearer by. */
export interface Unseen {
  readonly place: Place;
  readonly count: number;
  /** Where those flows lie. */
  readonly bounds: Bounds;
}

/**
 * The places that would have a lens, on a map that has no room for any. Where there is one, nothing is said of
 * others: what says it would push that aside, onto the ends of arrows.
 */
export function withoutLens(
  dataset: Dataset,
  state: ViewState,
  detail: Detail,
  lenses: readonly Lens[],
): Unseen[] {
  if (lenses.length > 0) return [];
  return wanted(dataset, state, detail).flatMap(([id, flows]): Unseen[] => {
    const place = dataset.places.get(id);
    const ends = flows.flatMap(({ origin, destination }) => [origin, destination]);
    const bounds = boxOfMost(ends.flatMap((end) => dataset.places.get(end) ?? []).map(drawnAt));
    return place && bounds ? [{ place, count: flows.length, bounds }] : [];
  });
}

/** The lens for arrows of the map, beside those that stand there; none where it would lie on a card. */
function onArrows(
  dataset: Dataset,
  marks: Insight['marks'],
  room: LensRoom,
  standing: readonly Lens[],
): Lens[] {
  const radius = RADIUS.arrows;
  const seen = enlarged(dataset, marks, radius);
  const at = middleOf(marks);
  const from = at && room.view.project(mercator(at));
  const covers = [
    ...(room.covers ?? []),
    ...standing.map((lens) => lensBox(lens.centre, lens.radius)),
  ];
  const [ring] = from ? lensSpots({ ...room, covers }, radius, from, takenIn(room)) : [];
  if (!seen || !at || !ring || covers.some((box) => isUnder(box, ring.centre, radius))) return [];
  const count = marks.reduce((sum, { flows }) => sum + flows.length, 0);
  const ends = new Set(seen.ends.map(({ id }) => id));
  const symbols = new Map(
    placeFeatures(dataset)
      .features.filter(({ properties }) => ends.has(properties.id))
      .map(({ properties }) => [properties.id, properties]),
  );
  return [{ place: null, at, count, symbols, ...ring, ...drawnApart(seen, radius) }];
}

function insight(
  dataset: Dataset,
  state: ViewState,
  { flows, radius, zoom }: { flows: readonly Flow[]; radius: number; zoom: number },
): Insight {
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
