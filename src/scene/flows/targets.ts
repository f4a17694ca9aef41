import type { Dataset } from '../../model/dataset';
import { symbolOf, type Place } from '../../model/place';
import type { Flow } from '../../model/flow';
import type { Rows } from '../../model/flows/columns';
import { comparedPlaces } from '../../query/compared';
import { pairOf } from '../../query/pair';
import { focusOf, shownIndicator, type Focus } from '../../query/selectors';
import { shownFlows, visibleFlows } from '../../query/shown';
import {
  DEFAULT_VIEW,
  isTarget,
  type Pointed,
  type Selection,
  type ViewState,
} from '../../query/view-state';
import type { Emphasis } from './emphasis';
import { memo } from '../../model/memo';
import { networkOf } from '../../stats/network';

/** Places by the adcode of the unit that they are. */
export const placesByAdcode = memo(
  (dataset: Dataset): ReadonlyMap<string, Place> =>
    new Map(
      [...dataset.places.values()].flatMap((place) =>
        place.adcode && symbolOf(place.kind) ? [[place.adcode, place] as const] : [],
      ),
    ),
);

/**
 * The places that a selection is about: itself, the two ends of a flow, those of the story's step, the
 * two set face to face, the one looked into, those compared (`compare`: as the view names them).
 */
export function placesOf(
  dataset: Dataset,
  selection: Selection | Pointed | null,
  compare: readonly string[] = [],
): readonly string[] {
  if (selection?.kind === 'story') return dataset.story.get(selection.id)?.places ?? [];
  if (selection?.kind === 'compare') return comparedPlaces(dataset, { compare });
  if (selection?.kind === 'circular') {
    const network = networkOf(dataset);
    return network ? [network.place.id] : [];
  }
  if (selection?.kind === 'face') return (pairOf(dataset, selection.id) ?? []).map(({ id }) => id);
  if (!isTarget(selection)) return [];
  if (selection.kind === 'place') return [selection.id];
  const flow = dataset.flows.get(selection.id);
  return flow ? [flow.origin, flow.destination] : [];
}

/** The places whose areas a picture outlines: the chosen one, or those side by side. */
export function areasOf(
  dataset: Dataset,
  selection: Selection,
  compare: readonly string[],
): readonly string[] {
  const { kind } = selection;
  const hasAreas = kind === 'place' || kind === 'face' || kind === 'compare';
  return hasAreas ? placesOf(dataset, selection, compare) : [];
}

/**
 * The flows to be lifted out of the others: the chosen one, or those that the chosen place or cell
 * of the matrix is looked at for, or the step of the story tells of. Null where nothing is chosen.
 */
export function relatedFlows(dataset: Dataset, view: Focus): ReadonlySet<string> | null {
  const about = aboutRows(dataset, view);
  return about && new Set(Array.from(about, (row) => String(dataset.flows.columns.id[row])));
}

/** The rows of the same flows, in reading order, whether or not the filters let them show. */
export function aboutRows(dataset: Dataset, view: Focus): Rows | null {
  const { selection, partner, direction, level, from, to, compare, verdict } = view;
  if (selection.kind === 'flow') {
    const row = dataset.flows.rowOf(selection.id);
    return row === undefined ? new Uint32Array(0) : Uint32Array.of(row);
  }
  if (!focusOf(dataset, view)) return null;
  const focus = { selection, partner, direction, level, from, to, compare, verdict };
  return shownFlows(dataset, { ...DEFAULT_VIEW, ...focus, others: false }).rows();
}

const NONE: ReadonlySet<string> = new Set();

/**
 * The flows that a view is about: those of what is chosen; none of those where an indicator or a claim
 * is looked at. Null where it is about all of them.
 */
function subjectFlows(dataset: Dataset, view: Subject): ReadonlySet<string> | null {
  return relatedFlows(dataset, view) ?? (isOfOther(view) ? NONE : null);
}

/** True where a view is about what a claim measures, or an indicator, and not about flows. */
function isOfOther(view: Subject): boolean {
  return view.selection.kind === 'claim' || shownIndicator(view) !== null;
}

type Subject = Focus & Pick<ViewState, 'indicator'>;

/** The flows that a map of a view draws: those that show, but for the rest that it is not about. */
export function drawnFlows(dataset: Dataset, view: ViewState): readonly Flow[] {
  const { selection } = view;
  if (view.rest) return visibleFlows(dataset, view);
  if (selection.kind === 'flow') {
    return visibleFlows(dataset, view).filter(({ id }) => id === selection.id);
  }
  if (focusOf(dataset, view)) return visibleFlows(dataset, { ...view, others: false });
  return isOfOther(view) ? [] : visibleFlows(dataset, view);
}

/** How many of the flows that show are of the rest that a view is not about. */
export function restOf(dataset: Dataset, view: ViewState): number {
  const { count, mask } = shownFlows(dataset, view);
  if (view.selection.kind === 'flow') {
    return count - (mask[dataset.flows.rowOf(view.selection.id) ?? -1] ?? 0);
  }
  if (focusOf(dataset, view)) return count - shownFlows(dataset, { ...view, others: false }).count;
  return isOfOther(view) ? count : 0;
}

/** The flows that stand out: those pointed at together, or else of what is chosen or pointed at. */
export function emphasisOf(dataset: Dataset, view: Subject, hovered: Pointed | null): Emphasis {
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
    related: hovered?.kind === 'flows' ? hovered.ids : (related() ?? subjectFlows(dataset, view)),
  };
}
