import type { Dataset } from '../model/dataset';
import type { Camera } from '../model/extent';
import type { Place } from '../model/place';
import type { ViewState } from '../query/view-state';
import { cameraView } from './camera-view';
import { chosenOf, endsOf, type Arrow } from './chosen';
import { NARROW } from './first-camera';
import { freeOf } from './fit';
import { drawnAt } from './flows/drawn-at';
import { sitesFrom, standsFor } from './flows/holders';
import { mercator, WORLD, type Point } from './geometry/geometry';
import { distance, isWithin, type CoveredFrame, type Frame } from './geometry/screen-line';
import { knotsOf, type Joined } from './knots';
import { hasLenses, MOST_LENSES } from './lens-frame';

/** An arrow between two symbols can be read from this length on, in CSS pixels. */
export const LEGIBLE = 60;

/** From the point of a place to the arrow that begins or ends there: its symbol, a gap; CSS pixels. */
const SYMBOL = 12;

/** The length from the point of one place to that of the other which leaves an arrow as long as that. */
export const APART = LEGIBLE + 2 * SYMBOL;

/** What a camera shows of what is chosen. */
interface Seen {
  /** The share of arrows of which an end is out of sight. */
  readonly cut: number;
  /** The length of the shortest arrow as far as it is in sight, in CSS pixels, without those within a hub in lenses. */
  readonly shortest: number;
  /** The same without those that lenses of their own enlarge. */
  readonly shortestBeside: number;
}

/** The arrows that a view is about as they are seen from a camera, in what is free of a frame. */
export function arrowsFrom(
  dataset: Dataset,
  view: ViewState,
  camera: Camera,
  frame: CoveredFrame,
): Seen {
  const { arrows, leaving } = chosenOf(dataset, view);
  const pointOf = freePoints(camera, frame);
  const free = freeOf(frame);
  // From afar a site is drawn at the place that stands for it, unless it would be the other end too.
  const isFar = camera.zoom < sitesFrom(dataset);
  const drawn = (place: Place, { isInside }: Arrow) =>
    isFar && !isInside ? standsFor(dataset, place) : place;
  const lines = arrows.flatMap((arrow) => {
    const [one, other] = endsOf(dataset, arrow.flow).map((place) => drawn(place, arrow));
    if (!one || !other || isAside(dataset, view, arrow, camera, frame)) return [];
    const [from, to] = [one, other].map((place) => pointOf(mercator(drawnAt(place))));
    const joins: Joined = [one.id, other.id];
    return from && to ? [{ joins, length: lengthIn(free, [from, to]) }] : [];
  });
  const outwards = leaving.flatMap(({ place, towards }): [Point, Point][] => {
    const [from, to] = [pointOf(mercator(drawnAt(place))), pointOf(towards)];
    return from && to ? [[from, to]] : [];
  });
  const cut = arrows.filter(
    ({ flow }) =>
      !endsOf(dataset, flow).every((place) => {
        const at = pointOf(mercator(drawnAt(place)));
        return at !== null && isWithin(free, at);
      }),
  );
  const short = lines.filter(({ length }) => length < LEGIBLE);
  const enlarged = new Set(knotsOf(short, arrows.length, frame).slice(0, MOST_LENSES).flat());
  const shortest = (seen: typeof lines) =>
    Math.min(...seen.map(({ length }) => length), ...outwards.map((line) => lengthIn(free, line)));
  return {
    cut: cut.length / Math.max(1, arrows.length),
    shortest: shortest(lines),
    shortestBeside: shortest(lines.filter((line) => !enlarged.has(line))),
  };
}

/** The part of an arrow between two points that is in sight from one of them; infinite from none. */
function lengthIn(free: Frame, [one, other]: readonly [Point, Point]): number {
  const [from, to] = isWithin(free, one) ? [one, other] : [other, one];
  if (!isWithin(free, from)) return Infinity;
  const whole = distance(from, to);
  if (isWithin(free, to)) return whole - 2 * SYMBOL;
  const [x, y] = [to[0] - from[0], to[1] - from[1]];
  const shareOn = (length: number, at: number, step: number) =>
    step === 0 ? 1 : ((step > 0 ? length : 0) - at) / step;
  const share = Math.min(shareOn(free.width, from[0], x), shareOn(free.height, from[1], y), 1);
  return share * whole - SYMBOL;
}

/** Where points lie from a camera, in pixels of what is free of a frame. */
export function freePoints(camera: Camera, frame: CoveredFrame): (point: Point) => Point | null {
  const sight = cameraView(camera, frame);
  const { left = 0 } = frame;
  return (point) => {
    const at = sight.project(point);
    return at && [at[0] - left, at[1]];
  };
}

/** True where an arrow is long enough on the map of a camera, or shown or left aside as below. */
export function canRead(
  dataset: Dataset,
  view: ViewState,
  arrow: Arrow,
  camera: Camera,
  frame: Frame,
): boolean {
  const least = frame.width < NARROW ? APART : LEGIBLE;
  if (arrow.length * WORLD * 2 ** camera.zoom >= least) return true;
  return isAside(dataset, view, arrow, camera, frame);
}

/**
 * True for an arrow within one hub that a lens shows, or, on a map too small for lenses, one that is left
 * aside as the place that is chosen has others to elsewhere. Not so for a chosen site, which the map
 * itself comes near to.
 */
function isAside(
  dataset: Dataset,
  view: ViewState,
  { isInside }: Arrow,
  { zoom }: Camera,
  frame: Frame,
): boolean {
  if (!isInside || zoom >= sitesFrom(dataset)) return false;
  const { selection } = view;
  const place = selection.kind === 'place' ? dataset.places.get(selection.id) : undefined;
  if (place && isSite(dataset, place)) return false;
  return hasLenses(frame) || (place !== undefined && chosenOf(dataset, view).reachesOut);
}

function isSite(dataset: Dataset, place: Place): boolean {
  return standsFor(dataset, place) !== place;
}
