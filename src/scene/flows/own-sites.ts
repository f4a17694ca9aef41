import type { Dataset } from '../../model/dataset';
import type { Flow } from '../../model/flow';
import type { Place } from '../../model/place';
import type { ViewState } from '../../query/view-state';
import { homeCamera } from '../camera-view';
import { bearing, mercator, turned, WORLD, type Point } from '../geometry/geometry';
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
 * of them have as an end, its port turned with it; else as planned.
 */
export function betweenSites(
  { places }: Dataset,
  apart: ReadonlySet<string>,
  flows: readonly Flow[],
  origin: PlannedEnd,
  destination: PlannedEnd,
): Pick<FlowMark, 'origin' | 'destination' | 'ports'> {
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
  };
}

function at(place: Place): Point {
  return mercator(drawnAt(place));
}
