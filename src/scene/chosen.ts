import type { Dataset } from '../model/dataset';
import type { Flow } from '../model/flow';
import { tallyIn } from '../model/flows/columns';
import { memo } from '../model/memo';
import type { Place } from '../model/place';
import { focusKey } from '../query/selectors';
import type { ViewState } from '../query/view-state';
import { isOnMap } from './first-camera';
import { drawnAt } from './flows/drawn-at';
import { standsFor } from './flows/holders';
import { aboutRows, placesOf } from './flows/targets';
import { mercator, type Point } from './geometry/geometry';
import { distance } from './geometry/screen-line';

/** With more flows than this, no map can show each as long as it should be. */
const MANY = 60;

/** An arrow between two places on the map; its length as a share of the world's width. */
export interface Arrow {
  readonly flow: Flow;
  readonly length: number;
  /** True where one place stands for both ends from afar. */
  readonly isInside: boolean;
}

/** What is chosen: the ends of its flows on the map, and its arrows, where these are few enough. */
export interface Chosen {
  readonly ends: readonly Place[];
  readonly arrows: readonly Arrow[];
  /** The ends on the map of flows that leave it, each with where these are drawn to. */
  readonly leaving: readonly Leaving[];
  /** True where something runs to elsewhere, not all within what one place stands for. */
  readonly reachesOut: boolean;
}

/** A place on the map, and the point off it that a flow runs to or comes from. */
export interface Leaving {
  readonly place: Place;
  readonly towards: Point;
}

const NOTHING: Chosen = { ends: [], arrows: [], leaving: [], reachesOut: false };

/** What the latest choice of a dataset is about: it is asked for in every frame. */
const latest = memo<Dataset, { key: string; chosen: Chosen }>(() => ({ key: '', chosen: NOTHING }));

/** What a view is about, as its camera sees it: worked out once for each choice. */
export function chosenOf(dataset: Dataset, view: ViewState): Chosen {
  const key = focusKey(view);
  const known = latest(dataset);
  if (known.key !== key) {
    known.key = key;
    known.chosen = choose(dataset, view);
  }
  return known.chosen;
}

function choose(dataset: Dataset, view: ViewState): Chosen {
  const rows = aboutRows(dataset, view);
  const { selection, compare } = view;
  const isBetween = selection.kind === 'face' || selection.kind === 'compare';
  if (!rows || (rows.length === 0 && !isBetween)) return NOTHING;
  const chosen = placesOf(dataset, selection, compare).flatMap(
    (id) => dataset.places.get(id) ?? [],
  );
  // Places side by side are all looked at, though nothing flow between them.
  const looked = chosen.filter((place) => isPoint(place) || (isBetween && place.gate === null));
  const { origin, destination } = dataset.flows.columns;
  const met = [origin, destination]
    .flatMap((ends) => [...tallyIn(ends, rows).keys()])
    .flatMap((id) => dataset.places.get(id) ?? []);
  const few = rows.length > MANY ? [] : dataset.flows.these(rows);
  const arrows = few.flatMap((flow) => arrowOf(dataset, flow) ?? []);
  const leaving = few.flatMap((flow) => leavingOf(dataset, flow) ?? []);
  return {
    ends: [...new Set([...met.filter(isOnMap), ...looked])],
    arrows,
    leaving,
    reachesOut: leaving.length > 0 || arrows.some(({ isInside }) => !isInside),
  };
}

/** The ends of a flow that lie on the map. */
export function endsOf({ places }: Dataset, { origin, destination }: Flow): Place[] {
  return [origin, destination].flatMap((id) => places.get(id) ?? []).filter(isOnMap);
}

function leavingOf({ places }: Dataset, { origin, destination }: Flow): Leaving | null {
  const ends = [origin, destination].flatMap((id) => places.get(id) ?? []);
  const [place, beyond] = [ends.find(isOnMap), ends.find((end) => !isOnMap(end))];
  return place && beyond ? { place, towards: mercator(drawnAt(beyond)) } : null;
}

function arrowOf(dataset: Dataset, flow: Flow): Arrow | null {
  const [one, other] = endsOf(dataset, flow);
  const at = (place: Place): Point => mercator(drawnAt(place));
  if (!one || !other || one === other) return null;
  const far = [one, other].map((place) => standsFor(dataset, place));
  const isInside = far[0] === far[1];
  // From afar it runs between the places that stand for its ends.
  const lengths = [[one, other], ...(isInside ? [] : [far])].map(([from = one, to = other]) =>
    distance(at(from), at(to)),
  );
  const length = Math.min(...lengths);
  return length === 0 ? null : { flow, length, isInside };
}

/** False for a region, whose point stands for an area much larger than the map may be. */
function isPoint({ kind, gate }: Place): boolean {
  return gate === null && kind?.role !== 'region';
}
