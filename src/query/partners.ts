import type { Dataset } from '../model/dataset';
import { touching } from '../model/flows/cursor';
import type { Place } from '../model/place';
import { ancestors, withinPlace } from './selectors';

/** The places that a place has flows with, the most first, each with their number. */
export function partnersOf(
  dataset: Dataset,
  id: string,
): readonly { readonly place: Place; readonly count: number }[] {
  const inside = withinPlace(dataset, id);
  const { columns } = dataset.flows;
  const { origin, destination } = columns;
  const isNear = touching(columns, inside);
  const ends = new Map<string, number>();
  for (let row = 0; row < columns.count; row++) {
    if (!isNear(row)) continue;
    const [from = '', to = ''] = [origin, destination].map(
      ({ values, at }) => values[at[row] ?? 0],
    );
    if (inside.has(from) === inside.has(to)) continue;
    const end = inside.has(from) ? to : from;
    ends.set(end, (ends.get(end) ?? 0) + 1);
  }
  const here = dataset.places.get(id);
  const around = new Set(here && ancestors(dataset, here));
  const counts = new Map<string, number>();
  for (const [end, count] of ends) {
    const place = dataset.places.get(end);
    // With a plant also the city, the hub and the region that it lies in.
    for (const each of place ? [place, ...ancestors(dataset, place)] : []) {
      if (!around.has(each)) counts.set(each.id, (counts.get(each.id) ?? 0) + count);
    }
  }
  return [...dataset.places.values()]
    .map((place) => ({ place, count: counts.get(place.id) ?? 0 }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
}
