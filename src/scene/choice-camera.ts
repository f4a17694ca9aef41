import type { Dataset } from '../model/dataset';
import type { Bounds, Camera } from '../model/extent';
import type { Place, Position } from '../model/place';
import type { ViewState } from '../query/view-state';
import { APART, arrowsFrom, canRead, freePoints, LEGIBLE } from './choice-sight';
import { chosenOf, endsOf } from './chosen';
import { firstCamera, NARROW, reaching } from './first-camera';
import { cameraOn, freeOf, holding, runningTo, zoomToFit, type Reaching } from './fit';
import { drawnAt } from './flows/drawn-at';
import { sitesFrom, standsFor } from './flows/holders';
import { boxOfMost, isLegibleInFrame } from './geometry/in-frame';
import { mercator, WORLD } from './geometry/geometry';
import { distance, type CoveredFrame, type Frame } from './geometry/screen-line';
import type { Scene } from './scene';

/**
 * What a map shows now: its box in CSS pixels, where it looks from, null until it is there, and what
 * stands on it.
 */
export interface OnScreen extends Frame, Pick<Scene, 'captions' | 'edges' | 'lenses'> {
  readonly camera: Camera | null;
}

/** CSS pixels left free around what is chosen, for names; less on a small map. */
const PADDING = { plain: 72, narrow: 32 } as const;

/** The room of a line that leaves the map, from the point of its place to the frame; CSS pixels. */
const LEAVING = { plain: 120, narrow: 96 } as const;

/** How near the map goes to an arrow, and to a point by itself. */
const NEAREST = 11;
const NEAREST_POINT = 9;

/** So many steps of zoom before sites stand for themselves. */
const BEFORE_SITES = 0.1;

/** So many steps of zoom the camera comes nearer to a few arrows that are too short among others. */
const STEP = 2;

/** Coming nearer may put an end of such a share of its arrows out of sight. */
const MOST_CUT = { plain: 1 / 3, narrow: 1 / 4, hub: 1 / 2 } as const;

/** Arrows between sites of one hub, and measured lines, are long enough if all ends are in sight; CSS pixels. */
const ENOUGH = 30;

/** The room around the end of a measured line; CSS pixels. */
const END = 20;

/** Lengths as near to each other are alike; CSS pixels. */
const ALIKE = 0.1;

/** So many cameras are tried from the one that has all in sight to the nearest. */
const STEPS = 12;

/** Where the map of a view looks from: as its address says, at what is chosen, or at all of the data. */
export function cameraFor(dataset: Dataset, view: ViewState, frame: CoveredFrame): Camera {
  return view.camera ?? choiceCamera(dataset, view, frame) ?? firstCamera(dataset, frame);
}

/**
 * The camera that brings what is chosen to the reader: all ends on the map of its flows are in sight.
 * Where that leaves arrows too short that no lens shows, it comes nearer to them, as far as it takes and
 * as not too many of the others lose an end, which is then named at the edge; where that is not enough, a lens
 * enlarges them. Null where no flows are chosen that have an end on the map.
 */
export function choiceCamera(
  dataset: Dataset,
  view: ViewState,
  frame: CoveredFrame,
): Camera | null {
  const { ends, arrows, leaving } = chosenOf(dataset, view);
  if (ends.length === 0) return null;
  const isNarrow = frame.width < NARROW;
  const padding = isNarrow ? PADDING.narrow : paddingIn(freeOf(frame));
  const room = isNarrow ? LEAVING.narrow : LEAVING.plain;
  // On a narrow map arrows need the room more than long names do, which leaders join to their places.
  const near = (places: readonly Place[]) =>
    places.map((place) =>
      leaving
        .filter((each) => each.place === place)
        .reduce(
          (thing, { towards }) => runningTo(thing, towards, room),
          reaching(dataset, place, padding, isNarrow ? PADDING.narrow : undefined),
        ),
    );
  const held = near(leaving.map(({ place }) => place));
  // Where no site is an end, sites and their names would only lie around what is chosen.
  const isOfSites = ends.some((place) => standsFor(dataset, place) !== place);
  const most = isOfSites ? NEAREST : Math.min(NEAREST, sitesFrom(dataset) - BEFORE_SITES);
  const whole = camera(near(ends), frame, most);
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
  const mostCut = isWithinHub ? MOST_CUT.hub : isNarrow ? MOST_CUT.narrow : MOST_CUT.plain;
  const seenFrom = (camera: Camera) => ({ camera, ...arrowsFrom(dataset, view, camera, frame) });
  const isEnough = ({ cut, shortest }: ReturnType<typeof seenFrom>) =>
    shortest >= LEGIBLE || (isWithinHub && cut === 0 && shortest >= ENOUGH);
  const canEnlarge = ({ shortestBeside }: ReturnType<typeof seenFrom>) =>
    !isWithinHub && shortestBeside >= LEGIBLE;
  let best = seenFrom(whole);
  let enlarging = canEnlarge(best) ? best : null;
  for (let step = 1; step <= STEPS && !isEnough(best); step++) {
    const nearer = whole.zoom + (step / STEPS) * (nearest - whole.zoom);
    const amongAll = holding(near(knot), cameraOn(near(ends), frame, nearer), frame);
    for (const around of [amongAll, cameraOn(near(knot), frame, nearer)]) {
      const seen = seenFrom(holding(held, around, frame));
      if (seen.cut > mostCut) continue;
      if (seen.shortest > best.shortest + ALIKE) best = seen;
      if (canEnlarge(seen)) enlarging ??= seen;
    }
  }
  return isEnough(best) ? best.camera : (enlarging ?? best).camera;
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
    const at = pointOf(mercator(drawnAt(place)));
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

/**
 * The camera around lines that are measured; nearer where one is too short to be read, as far as all ends stay in
 * sight. Where it then still is, the ends are given up: at most a step nearer.
 */
export function linesCamera(box: Bounds, lines: readonly Ends[], frame: CoveredFrame): Camera {
  const whole = nearTo(box, frame);
  const lengths = lines.map(([from, to]) => distance(mercator(from), mercator(to)));
  const zoomAt = (pixels: number) => Math.log2(pixels / (Math.min(...lengths) * WORLD));
  const legible = zoomAt(LEGIBLE);
  if (legible <= whole.zoom) return whole;
  const reach = [-END, -END, END, END] as const;
  const ends = lines.flat().map((at) => ({ at: mercator(at), reach }));
  const nearest = zoomToFit(ends, frame, legible);
  if (nearest >= zoomAt(ENOUGH)) return cameraOn(ends, frame, nearest);
  return legible > whole.zoom + STEP ? whole : { ...whole, zoom: legible };
}

/** The camera that has all of some things in sight, no nearer than `most`. */
function camera(things: readonly Reaching[], frame: CoveredFrame, most: number = NEAREST): Camera {
  const [first] = things;
  const isPoint = things.every(({ at }) => at[0] === first?.at[0] && at[1] === first.at[1]);
  return cameraOn(
    things,
    frame,
    zoomToFit(things, frame, isPoint ? Math.min(NEAREST_POINT, most) : most),
  );
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
