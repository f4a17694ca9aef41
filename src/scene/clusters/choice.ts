import type { Dataset } from '../../model/dataset';
import type { RowMask } from '../../model/flows/columns';
import { focusOf, shownIndicator } from '../../query/selectors';
import { shownFlows } from '../../query/shown';
import type { ViewState } from '../../query/view-state';
import type { ClusteredFlows } from './clustered-flows';
import type { Choice } from './bundle-engine';

/** What the reader has chosen of clustered flows. */
export function choiceOf(dataset: Dataset, clustered: ClusteredFlows, view: ViewState): Choice {
  const { selection } = view;
  const shown = shownFlows(dataset, view);
  const related = relatedRows(dataset, clustered, view, shown.mask);
  const isAll = shown.count === dataset.flows.size;
  return {
    // The rest, which the view is not about, is drawn where that is asked for.
    mask: related && !view.rest ? related : isAll ? null : shown.mask,
    related,
    pinned: selection.kind === 'place' ? (clustered.numberOf.get(selection.id) ?? null) : null,
    fits: view.scale === 'shown',
  };
}

/** The flows that show of what the view is about; null where that is all of them. */
function relatedRows(
  dataset: Dataset,
  { flows }: ClusteredFlows,
  view: ViewState,
  shown: RowMask,
): RowMask | null {
  const { selection } = view;
  if (selection.kind === 'flow') {
    const row = flows.rowOf(selection.id) ?? -1;
    return shown.map((each, index) => (index === row ? each : 0));
  }
  if (focusOf(dataset, view)) return shownFlows(dataset, { ...view, others: false }).mask;
  return shownIndicator(view) === null ? null : shown.map(() => 0);
}

/** True where two choices are of the same flows, drawn in the same way. */
export function isSameChoice(one: Choice, other: Choice): boolean {
  return (
    isSameMask(one.mask, other.mask) &&
    one.pinned === other.pinned &&
    one.fits === other.fits &&
    isSameMask(one.related, other.related)
  );
}

function isSameMask(one: RowMask | null, other: RowMask | null): boolean {
  if (one === null || other === null) return one === other;
  return one.length === other.length && one.every((each, row) => each === other[row]);
}
