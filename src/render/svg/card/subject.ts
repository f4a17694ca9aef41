import { cardNumbers } from './words.ts';
import type { Numbers } from '../../../scene/flows/numbers.ts';
import type { FlowMark } from '../../../scene/flows/flow-mark.ts';
import { drawnAt } from '../../../scene/flows/drawn-at.ts';
import { cameraAround } from '../../../scene/camera-view.ts';
import { detailAt, flowMarks } from '../../../scene/flows/flow-marks.ts';
import { standsFor } from '../../../scene/flows/holders.ts';
import { placeFeatures } from '../../../scene/places/place-features.ts';
import { placesOf, relatedFlows } from '../../../scene/flows/targets.ts';
import { around } from '../../../scene/geometry/in-frame.ts';
import type { Geography } from '../ground.ts';
import type { Drawn } from '../symbol.ts';
import { boundsOf, unitWith } from './land.ts';
import type { Localized } from '../../../model/localized.ts';
import type { Dataset } from '../../../model/dataset.ts';
import type { Bounds } from '../../../model/extent.ts';
import type { Place } from '../../../model/place.ts';
import { DEFAULT_VIEW, type Selection } from '../../../query/view-state.ts';

/** What a card shows of the map: what is lit, what is named, and how much of the land is in it. */
export interface Subject {
  /** About nothing in particular: the same for all such pages. */
  readonly isGeneral: boolean;
  readonly box: Bounds;
  readonly lit: readonly FlowMark[];
  readonly dim: readonly FlowMark[];
  /** What the card is about, and what the lit flows join; the most important first. */
  readonly chosen: readonly Place[];
  readonly named: readonly Place[];
  readonly others: readonly Place[];
  /** The names of lit flows, by their id; none of a card about nothing in particular. */
  readonly flowNames: ReadonlyMap<string, Localized>;
  /** Of lit flows, as the card lists them. */
  readonly numbers: Numbers;
  /** How places are drawn, by their id. */
  readonly looks: ReadonlyMap<string, Drawn>;
}

/** The map of a card, in units of its own: drawn larger, as cards are seen small. */
export const CARD_MAP = { width: 700 / 1.5, height: 630 / 1.5 } as const;

/** Units left free around what is shown, for names. */
export const CARD_PADDING = 32;

/** At least so many degrees of latitude are in sight, so that readers can tell where they are. */
const LEAST_SPAN = 1.4;

/** From the zoom of the whole region on places of these kinds are named, as on the map. */
function isNamed({ kind }: Place): boolean {
  return kind?.role === 'region' || kind?.role === 'hub';
}

export function subjectOf(dataset: Dataset, selection: Selection, geography: Geography): Subject {
  const { bounds } = dataset.extent;
  const related = relatedFlows(dataset, { ...DEFAULT_VIEW, selection });
  const about = placesIn(dataset, placesOf(dataset, selection));
  const joined = [...(related ?? [])].flatMap((id) => placesOf(dataset, { kind: 'flow', id }));
  const all = [...about, ...placesIn(dataset, joined)];
  const box = related === null ? bounds : boundsAround(all, geography, bounds);
  const { zoom } = cameraAround(box, CARD_MAP, CARD_PADDING);
  const detail = detailAt(dataset, zoom);
  // From afar a site is part of the place that holds it.
  const standing = (place: Place) => (detail.isNear ? place : standsFor(dataset, place));
  const marks = flowMarks(dataset, DEFAULT_VIEW, detail);
  const lit = related ? marks.filter(({ flows }) => flows.some((id) => related.has(id))) : marks;
  const chosen = [...new Set(about.map(standing))];
  const ends = [...new Set(all.map(standing))].filter((place) => !chosen.includes(place));
  const shown = placeFeatures(dataset)
    .features.flatMap(({ properties }) => dataset.places.get(properties.id) ?? [])
    .filter((place) => standing(place) === place);
  const plain = shown.filter((place) => !chosen.includes(place) && !ends.includes(place));
  const isWhole = related === null;
  return {
    isGeneral: isWhole && chosen.length === 0,
    box,
    lit,
    dim: marks.filter((mark) => !lit.includes(mark)),
    chosen,
    flowNames: new Map(
      isWhole
        ? []
        : lit.flatMap(({ id }) => {
            const flow = dataset.flows.get(id);
            return flow ? [[id, flow.name] as const] : [];
          }),
    ),
    numbers: cardNumbers(dataset, selection),
    looks: new Map(
      placeFeatures(dataset).features.map(({ properties }) => [properties.id, properties]),
    ),
    named: isWhole ? plain.filter(isNamed) : ends,
    others: isWhole ? plain.filter((place) => !isNamed(place)) : plain,
  };
}

function placesIn(dataset: Dataset, ids: Iterable<string>): Place[] {
  return [...new Set(ids)].flatMap((id) => dataset.places.get(id) ?? []);
}

/** Around all of the places, no smaller than the least and no larger than `most`. */
function boundsAround(places: readonly Place[], geography: Geography, most: Bounds): Bounds {
  const box = around(
    places.map((place): Bounds => {
      const unit = unitWith(geography, place.adcode);
      const [lng, lat] = drawnAt(place);
      return unit ? boundsOf(unit) : [lng, lat, lng, lat];
    }),
  );
  const [west, south, east, north] = box ?? most;
  const short = Math.max(0, LEAST_SPAN - (north - south)) / 2;
  return [
    Math.max(most[0], west),
    Math.max(most[1], south - short),
    Math.min(most[2], east),
    Math.min(most[3], north + short),
  ];
}
