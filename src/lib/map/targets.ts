import type { Dataset } from '../model/dataset';
import type { Place } from '../model/place';
import { withinPlace } from '../view/selectors';
import { hasSymbol } from '../theme/symbols';
import type { Selection } from '../view/view-state';

/** Places by the adcode of the unit that they are. */
export function placesByAdcode(dataset: Dataset): ReadonlyMap<string, Place> {
  return new Map(
    [...dataset.places.values()].flatMap((place) =>
      place.adcode && hasSymbol(place.kind) ? [[place.adcode, place] as const] : [],
    ),
  );
}

/** The places that a selection is about: itself, or the two ends of a flow. */
export function placesOf(dataset: Dataset, selection: Selection | null): readonly string[] {
  if (selection === null || selection.kind === 'none') return [];
  if (selection.kind === 'place') return [selection.id];
  const flow = dataset.flows.get(selection.id);
  return flow ? [flow.origin, flow.destination] : [];
}

/**
 * The flows to be lifted out of the others: those of the selected place and of what lies in it.
 * Null where nothing, or a single flow, is chosen.
 */
export function relatedFlows(
  dataset: Dataset,
  selection: Selection | null,
): ReadonlySet<string> | null {
  if (selection?.kind !== 'place') return null;
  const inside = withinPlace(dataset, selection.id);
  const related = [...dataset.flows.values()].filter(
    ({ origin, destination }) => inside.has(origin) || inside.has(destination),
  );
  return new Set(related.map(({ id }) => id));
}
