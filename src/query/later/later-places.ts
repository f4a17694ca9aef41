import type { Dataset } from '../../model/dataset';
import type { Later, LaterEvent, LaterPlace } from '../../model/later';
import type { Localized } from '../../model/localized';
import type { Place, PlaceKind, Position } from '../../model/place';

/** A group of places is somewhere among them: nothing stands at its point. */
const GROUP_KM = 150;

/**
 * The paper’s places, then those that its data lack, and the groups that flows begin or end at. The
 * kind of groups is none of the dataset’s: the map draws them as any place without a site.
 */
export function placesWith(
  { places, kinds }: Dataset,
  later: Later,
  group: Localized,
): Dataset['places'] {
  const ofGroups: PlaceKind = {
    id: 'group',
    name: group,
    role: null,
    symbol: 'circle',
    rank: kinds.length,
  };
  const all = [...kinds, ofGroups];
  const ends = new Set(later.flows.flatMap(({ origin, destination }) => [origin, destination]));
  const shown = [...later.places.values()].filter(
    ({ id, members }) => members.length === 0 || ends.has(id),
  );
  const added = shown.map((place): Place => ({
    id: place.id,
    name: place.name,
    inSentence: place.name,
    kind: all.find(({ id }) => id === place.kind) ?? null,
    parent: parentOf(place, places),
    adcode: null,
    within: place.within,
    position: place.position ?? middleOf(place.members, places),
    gate: null,
    precisionKm: place.precisionKm ?? GROUP_KM,
    summary: null,
    source: sourceOf(place, later),
    caveat: null,
  }));
  return new Map([...places, ...added.map((place) => [place.id, place] as const)]);
}

/** The smallest of the paper’s places whose unit a place lies in: the prefecture, or the region. */
export function parentOf({ within }: LaterPlace, places: Dataset['places']): string | null {
  if (within === null) return null;
  const units = [within, `${within.slice(0, 4)}00`, `${within.slice(0, 2)}0000`];
  const found = units.flatMap((unit) => [...places.values()].find(({ adcode }) => adcode === unit));
  return found.find((place) => place !== undefined)?.id ?? null;
}

function middleOf(members: readonly string[], places: Dataset['places']): Position {
  const points = members.flatMap((id) => {
    const place = places.get(id);
    return place ? [place.position] : [];
  });
  const mean = (axis: 0 | 1) =>
    Number((points.reduce((sum, point) => sum + point[axis], 0) / points.length).toFixed(3));
  return [mean(0), mean(1)];
}

/** Who first tells of a place: the source of the first event there, or of its first figure. */
function sourceOf({ id }: LaterPlace, { events, yearly }: Later): string {
  const told = events.find(isAt(id)) ?? yearly.find(({ place }) => place === id);
  return told?.sources[0].id ?? '';
}

/** The first year that an event or a figure of a place is of. */
export function firstYearOf(id: string, { events, yearly }: Later): number {
  const told = [
    ...events.filter(isAt(id)).map(({ date }) => date.to.year),
    ...yearly.filter(({ place }) => place === id).map(({ year }) => year),
  ];
  return Math.min(...told);
}

const isAt =
  (id: string) =>
  ({ origin, destination }: LaterEvent): boolean =>
    origin === id || destination === id;
