import type { Dataset } from '../../model/dataset';
import { symbolOf, type Place } from '../../model/place';
import { focusOf, type Focus } from '../../query/selectors';
import { isTarget, type Pointed, type Selection } from '../../query/view-state';
import type { Emphasis } from './emphasis';
import { memo } from '../../model/memo';

/** Places by the adcode of the unit that they are. */
export const placesByAdcode = memo(
  (dataset: Dataset): ReadonlyMap<string, Place> =>
    new Map(
      [...dataset.places.values()].flatMap((place) =>
        place.adcode && symbolOf(place.kind) ? [[place.adcode, place] as const] : [],
      ),
    ),
);

/** The places that a selection is about: itself, the two ends of a flow, those of the story's step. */
export function placesOf(
  dataset: Dataset,
  selection: Selection | Pointed | null,
): readonly string[] {
  if (selection?.kind === 'story') return dataset.story.get(selection.id)?.places ?? [];
  if (!isTarget(selection)) return [];
  if (selection.kind === 'place') return [selection.id];
  const flow = dataset.flows.get(selection.id);
  return flow ? [flow.origin, flow.destination] : [];
}

/**
 * The flows to be lifted out of the others: the chosen one, or those that the chosen place or cell
 * of the matrix is looked at for, or the step of the story tells of. Null where nothing is chosen.
 */
export function relatedFlows(dataset: Dataset, view: Focus): ReadonlySet<string> | null {
  const { selection } = view;
  if (selection.kind === 'flow') return new Set([selection.id]);
  const focus = focusOf(dataset, view);
  return focus && new Set([...dataset.flows.values()].filter(focus).map(({ id }) => id));
}

const NONE: ReadonlySet<string> = new Set();

/** The flows that stand out: those pointed at together, or else of what is chosen or pointed at. */
export function emphasisOf(dataset: Dataset, view: Focus, hovered: Pointed | null): Emphasis {
  const { selection } = view;
  // Pointing at a region, which the pointer always crosses, must not make all else flicker.
  const pointed =
    isTarget(hovered) && dataset.places.get(hovered.id)?.kind?.role !== 'region' ? hovered : null;
  const related = () =>
    relatedFlows(dataset, view) ??
    (pointed &&
      relatedFlows(dataset, { ...view, selection: pointed, partner: null, direction: 'both' }));
  return {
    selected: selection.kind === 'flow' ? selection.id : null,
    hovered: hovered?.kind === 'flow' ? hovered.id : null,
    // What a claim measures stands out from all flows.
    related:
      hovered?.kind === 'flows'
        ? hovered.ids
        : (related() ?? (selection.kind === 'claim' ? NONE : null)),
  };
}
