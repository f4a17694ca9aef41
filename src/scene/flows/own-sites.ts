import type { Dataset } from '../../model/dataset';
import type { Flow } from '../../model/flow';
import type { Place } from '../../model/place';
import type { ViewState } from '../../query/view-state';
import { homeCamera } from '../camera-view';
import {
  bearing,
  curveThrough,
  distanceToSegment,
  flatten,
  mercator,
  turned,
  WORLD,
  type Point,
} from '../geometry/geometry';
import { distance } from '../geometry/screen-line';
import { radiusOf } from '../places/symbols';
import { drawnAt } from './drawn-at';
import type { FlowMark } from './flow-mark';
import { holders } from './holders';
import { placesOf } from './targets';

/** In the first view a chosen site so many pixels off the place that stands for it has its own lines. */
const APART = 12;

/** The sites that a view shows beside the places that stand for them, as they are what is chosen. */
export function sitesApart(
  dataset: Dataset,
  { selection, compare }: Pick<ViewState, 'selection' | 'compare'>,
): ReadonlySet<string> {
  const pixels = WORLD * 2 ** homeCamera(dataset.extent.bounds).zoom;
  return new Set(
    placesOf(dataset, selection, compare).filter((id) => {
      const [site, holder] = [dataset.places.get(id), holders(dataset).get(id)];
      return site && holder && pixels * distance(at(site), at(holder)) >= APART;
    }),
  );
}

/** One end of a line: the place that it was planned for, the radius of its symbol there, and its port. */
export interface PlannedEnd {
  readonly place: Place;
  readonly radius: number;
  readonly port: Point;
}

/**
 * Where a line of some flows runs that was planned from one place to another: to the site apart that all
 * of them have as an end, its port turned with it, and past what stands for that from afar; else as planned.
 */
export function betweenSites(
  { places }: Dataset,
  apart: ReadonlySet<string>,
  flows: readonly Flow[],
  origin: PlannedEnd,
  destination: PlannedEnd,
  curvature: number,
): Pick<FlowMark, 'origin' | 'destination' | 'ports' | 'curvature'> {
  const ownOf = (end: 'origin' | 'destination', { place }: PlannedEnd) => {
    const [id = '', ...others] = new Set(flows.map((flow) => flow[end]));
    return (others.length === 0 && apart.has(id) && places.get(id)) || place;
  };
  const [from, to] = [ownOf('origin', origin), ownOf('destination', destination)];
  const turn = bearing(at(from), at(to)) - bearing(at(origin.place), at(destination.place));
  const portOf = ({ place, port, radius }: PlannedEnd, own: Place): Point => {
    if (own === place) return port;
    const length = Math.hypot(...port);
    const share = (length - radius + radiusOf(own)) / length;
    const [x, y] = turned(port, turn);
    return [x * share, y * share];
  };
  return {
    origin: drawnAt(from),
    destination: drawnAt(to),
    ports: [portOf(origin, from), portOf(destination, to)],
    curvature: pastHolders(
      [at(from), at(to)],
      [origin.place, destination.place].filter((each) => each !== from && each !== to).map(at),
      curvature,
    ),
  };
}

/** Other bows for a line that would run through the symbol of what stands for its site, the best first, in shares of it. */
const BOWS = [1, 0.65, 1.35, 0.35, 1.7, -0.65, -1] as const;

/** A line runs past that symbol at this share of the way to it from the site, or more. */
const PAST = 0.25;

const SAMPLES = 64;

/** The bow of a line between two points that leaves the points of others beside it. */
function pastHolders(
  [from, to]: readonly [Point, Point],
  others: readonly Point[],
  curvature: number,
): number {
  if (others.length === 0) return curvature;
  const isPast = (bow: number) => {
    const line = flatten(curveThrough(from, to, bow), SAMPLES);
    return others.every((other) => {
      const away = Math.min(distance(from, other), distance(to, other));
      return line.every(
        (point, index) => distanceToSegment(other, line[index - 1] ?? point, point) >= PAST * away,
      );
    });
  };
  return curvature * (BOWS.find((share) => isPast(share * curvature)) ?? 1);
}

function at(place: Place): Point {
  return mercator(drawnAt(place));
}
