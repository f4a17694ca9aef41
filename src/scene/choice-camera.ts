import type { Dataset } from '../model/dataset';
import type { Bounds, Camera } from '../model/extent';
import type { Place, Position } from '../model/place';
import type { ViewState } from '../query/view-state';
import { cameraView } from './camera-view';
import { chosenOf, endsOf, type Arrow } from './chosen';
import { firstCamera, NARROW, reaching } from './first-camera';
import { cameraOn, freeOf, zoomToFit, type Reaching } from './fit';
import { drawnAt } from './flows/drawn-at';
import { sitesFrom, standsFor } from './flows/holders';
import { boxOfMost, isLegibleInFrame } from './geometry/in-frame';
import { mercator, WORLD, type Point } from './geometry/geometry';
import { distance, isWithin, type CoveredFrame, type Frame } from './geometry/screen-line';
import { hasLenses } from './lens-frame';
import type { Scene } from './scene';

/**
 * What a map shows now: its box in CSS pixels, where it looks from, null until it is there, and what
 * stands on it.
 */
export interface OnScreen extends Frame, Pick<Scene, 'captions' | 'edges' | 'lenses'> {
  readonly camera: Camera | null;
}

/** An arrow between two symbols can be read from this length on, in CSS pixels. */
export const LEGIBLE = 60;

/** The length from the point of one place to that of the other which leaves an arrow as long as that. */
const APART = LEGIBLE + 24;

/** CSS pixels left free around what is chosen, for names and for lines that leave; less on a small map. */
const PADDING = { plain: 72, leaving: 120, narrow: 32 } as const;

/** How near the map goes to an arrow, and to a point by itself. */
const NEAREST = 11;
const NEAREST_POINT = 9;

/** So many steps of zoom the camera comes nearer to a few arrows that are too short among others. */
const STEP = 2;

/** Coming nearer may put an end of so many of its arrows out of sight. */
const MOST_CUT = 1 / 3;

/** So many cameras are tried between the nearest and the one that has all in sight. */
const STEPS_BACK = 8;

/** Where the map of a view looks from: as its address says, at what is chosen, or at all of the data. */
export function cameraFor(dataset: Dataset, view: ViewState, frame: CoveredFrame): Camera {
  return view.camera ?? choiceCamera(dataset, view, frame) ?? firstCamera(dataset, frame);
}

/**
 * The camera that brings what is chosen to the reader: all ends on the map of its flows are in sight.
 * Where that leaves arrows too short that no lens shows, it comes nearer to them, and the other ends
 * are named at the edge; not so where these would be more than a third of arrows, unless all short ones
 * run within one hub. Null where no flows are chosen that have an end on the map.
 */
export function choiceCamera(
  dataset: Dataset,
  view: ViewState,
  frame: CoveredFrame,
): Camera | null {
  const { ends, arrows, isLeaving } = chosenOf(dataset, view);
  if (ends.length === 0) return null;
  const isNarrow = frame.width < NARROW;
  const padding = isNarrow
    ? PADDING.narrow
    : paddingIn(freeOf(frame), isLeaving ? PADDING.leaving : PADDING.plain);
  // On a narrow map arrows need the room more than long names do, which leaders join to their places.
  const near = (places: readonly Place[]) =>
    places.map((place) => reaching(dataset, place, padding, isNarrow ? PADDING.narrow : undefined));
  const whole = camera(near(ends), frame);
  const short = arrows.filter((arrow) => !canRead(dataset, view, arrow, whole, frame));
  const knot = inMost(short.flatMap(({ flow }) => endsOf(dataset, flow)));
  if (knot.length === 0) return whole;
  const shortest = Math.min(...short.map(({ length }) => length));
  const isKnot = 2 * short.length >= arrows.length;
  const legible = Math.log2(APART / (shortest * WORLD));
  // A few among others: a step nearer at most, so that these are not lost out of sight.
  if (!isKnot && legible > whole.zoom + STEP) return whole;
  // Of a knot, at least a half stays in sight on each axis.
  const fit = camera(near(knot), frame).zoom;
  const zoom = isKnot && legible > fit + 1 ? fit : legible;
  const nearest = Math.max(whole.zoom, zoom);
  const isWithinHub = short.every(({ isInside }) => isInside);
  for (let step = 0; step < STEPS_BACK; step++) {
    const back = (step / STEPS_BACK) * (nearest - whole.zoom);
    const nearer = cameraOn(near(knot), frame, nearest - back);
    if (isWithinHub || shareCut(dataset, arrows, nearer, frame) <= MOST_CUT) return nearer;
  }
  return whole;
}

/** The share of arrows of which an end is out of sight from a camera. */
function shareCut(
  dataset: Dataset,
  arrows: readonly Arrow[],
  camera: Camera,
  frame: CoveredFrame,
): number {
  const pointOf = freePoints(camera, frame);
  const isSeen = (place: Place) => {
    const at = pointOf(place);
    return at !== null && isWithin(freeOf(frame), at);
  };
  const cut = arrows.filter(({ flow }) => !endsOf(dataset, flow).every(isSeen));
  return cut.length / arrows.length;
}

/** Where places lie from a camera, in pixels of what is free of a frame. */
function freePoints(camera: Camera, frame: CoveredFrame): (place: Place) => Point | null {
  const sight = cameraView(camera, frame);
  const { left = 0 } = frame;
  return (place) => {
    const at = sight.project(mercator(drawnAt(place)));
    return at && [at[0] - left, at[1]];
  };
}

/**
 * True where an arrow is long enough on the map of a camera, or a lens shows it; not so for a chosen
 * site, which the map itself comes near to.
 */
function canRead(
  dataset: Dataset,
  { selection }: ViewState,
  { length, isInside }: Arrow,
  camera: Camera,
  frame: Frame,
): boolean {
  const least = frame.width < NARROW ? APART : LEGIBLE;
  if (length * WORLD * 2 ** camera.zoom >= least) return true;
  const place = selection.kind === 'place' ? dataset.places.get(selection.id) : undefined;
  const isSite = place !== undefined && standsFor(dataset, place) !== place;
  return isInside && !isSite && hasLenses(frame) && camera.zoom < sitesFrom(dataset);
}

/**
 * True where all ends on the map of the flows that a view is about are in comfortable sight from a
 * camera, and no arrow is too short to be read, unless a lens shows it. Null where it is about none.
 */
export function isLegibleFrom(
  dataset: Dataset,
  view: ViewState,
  camera: Camera,
  frame: CoveredFrame,
): boolean | null {
  const { ends, arrows } = chosenOf(dataset, view);
  if (ends.length === 0) return null;
  const pointOf = freePoints(camera, frame);
  const corners = ends.flatMap((place) => {
    const at = pointOf(place);
    return at ? [{ x: at[0], y: at[1] }] : [];
  });
  if (corners.length < ends.length || !isLegibleInFrame(corners, freeOf(frame))) return false;
  return arrows.every((arrow) => canRead(dataset, view, arrow, camera, frame));
}

/** How much is left free around what is looked at, in CSS pixels. */
function paddingIn({ width, height }: Frame, most: number = PADDING.plain): number {
  return Math.min(most, width / 6, height / 6);
}

/** The camera around a box, in what is free of the frame. */
export function nearTo([west, south, east, north]: Bounds, frame: CoveredFrame): Camera {
  const padding = paddingIn(freeOf(frame));
  const reach = [-padding, -padding, padding, padding] as const;
  const corners = [mercator([west, north]), mercator([east, south])];
  return camera(
    corners.map((at) => ({ at, reach })),
    frame,
  );
}

/** Where a line begins and ends. */
export type Ends = readonly [Position, Position];

/** The camera around lines that are measured, at most a step nearer where one is too short to be read. */
export function linesCamera(box: Bounds, lines: readonly Ends[], frame: CoveredFrame): Camera {
  const whole = nearTo(box, frame);
  const lengths = lines.map(([from, to]) => distance(mercator(from), mercator(to)));
  const legible = Math.log2(LEGIBLE / (Math.min(...lengths) * WORLD));
  return legible > whole.zoom + STEP ? whole : { ...whole, zoom: Math.max(whole.zoom, legible) };
}

/** The camera that has all of some things in sight, no nearer than a map goes by itself. */
function camera(things: readonly Reaching[], frame: CoveredFrame): Camera {
  const [first] = things;
  const isPoint = things.every(({ at }) => at[0] === first?.at[0] && at[1] === first.at[1]);
  return cameraOn(things, frame, zoomToFit(things, frame, isPoint ? NEAREST_POINT : NEAREST));
}

/** Of some places, those within the box around most of them. */
function inMost(places: readonly Place[]): Place[] {
  const box = boxOfMost(places.map(drawnAt));
  if (!box) return [];
  const [west, south, east, north] = box;
  return places.filter((place) => {
    const [lng, lat] = drawnAt(place);
    return lng >= west && lng <= east && lat >= south && lat <= north;
  });
}
