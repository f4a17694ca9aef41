import type { Dataset } from '../model/dataset';
import type { Place, Position } from '../model/place';
import type { ViewState } from '../query/view-state';
import { cameraAround, cameraView } from './camera-view';
import { LEGIBLE } from './choice-sight';
import { drawnAt } from './flows/drawn-at';
import type { FlowMark } from './flows/flow-mark';
import { standsFor } from './flows/holders';
import { relatedFlows } from './flows/targets';
import { boxOfMost } from './geometry/in-frame';
import { mercator } from './geometry/geometry';
import { distance, isWithin, screenLine, type ScreenView } from './geometry/screen-line';
import { knotsOf, type Joined } from './knots';
import type { Insight } from './lens-spread';

/** From the points of places in a lens to its ring: for their symbols; CSS pixels. */
const MARGIN = 14;

/** Arrows of what is chosen that are too short on a map, in groups that a lens each enlarges. */
export function knotsIn(
  dataset: Dataset,
  state: ViewState,
  view: ScreenView,
  marks: readonly FlowMark[],
): FlowMark[][] {
  const related = relatedFlows(dataset, state);
  if (related === null) return [];
  const inSight = marks.flatMap((mark) => {
    const line = screenLine(view, mark);
    const [start, end] = [line[0], line.at(-1)];
    const isWhole = start && end && isWithin(view, start) && isWithin(view, end);
    const isChosen = mark.flows.some((id) => related.has(id));
    const joins: Joined = [mark.origin.join(), mark.destination.join()];
    // What leads back to where it begins is no longer on any map.
    const isLoop = joins[0] === joins[1];
    return isWhole && isChosen && !isLoop ? [{ mark, joins, length: distance(start, end) }] : [];
  });
  const short = inSight.filter(({ length }) => length < LEGIBLE);
  return knotsOf(short, inSight.length, view).map((knot) => knot.map(({ mark }) => mark));
}

/** What a lens shows of some arrows of the map: as large as their ends have room in it. */
export function enlarged(
  dataset: Dataset,
  marks: readonly FlowMark[],
  radius: number,
): Insight | null {
  const ends = endsOf(dataset, marks);
  const box = boxOfMost(ends.map(drawnAt));
  if (!box) return null;
  const frame = { width: 2 * radius, height: 2 * radius };
  const camera = cameraAround(box, frame, 0);
  const sight = cameraView(camera, frame);
  const away = ends.map((end) => {
    const at = sight.project(mercator(drawnAt(end)));
    return at ? distance(at, [radius, radius]) : 0;
  });
  const zoom = camera.zoom + Math.log2((radius - MARGIN) / Math.max(1, ...away));
  return { view: cameraView({ ...camera, zoom }, frame), marks, ends };
}

/** The place on the map that most of some marks share; of a single one where it begins. */
export function middleOf(marks: readonly FlowMark[]): Position | null {
  const ends = marks.flatMap(({ origin, destination }) => [origin, destination]);
  const times = (end: Position) => ends.filter((other) => other.join() === end.join()).length;
  return ends.reduce<Position | null>(
    (most, end) => (most === null || times(end) > times(most) ? end : most),
    null,
  );
}

/** The places that the lines of some marks join. */
function endsOf(dataset: Dataset, marks: readonly FlowMark[]): Place[] {
  const known = new Map(
    marks
      .flatMap(({ flows }) => flows.flatMap((id) => dataset.flows.get(id) ?? []))
      .flatMap(({ origin, destination }) => [origin, destination])
      .flatMap((id) => dataset.places.get(id) ?? [])
      .flatMap((place) => [place, standsFor(dataset, place)])
      .map((place) => [drawnAt(place).join(), place]),
  );
  const joined = new Set(
    marks
      .flatMap(({ origin, destination }): Position[] => [origin, destination])
      .map((at) => at.join()),
  );
  return [...joined].flatMap((at) => known.get(at) ?? []);
}
