import type { Dataset } from '../../model/dataset';
import type { Flow } from '../../model/flow';
import { memo } from '../../model/memo';
import { crossingsOf, exchangeBetween, exchangeOf, focusOf } from '../../query/selectors';
import { visibleFlows } from '../../query/shown';
import type { ViewState } from '../../query/view-state';
import { FEW } from '../../session/drawn-report';

/** The numbers of some flows, by their id. */
export type Numbers = ReadonlyMap<string, number>;

/** More flows than this are neither named nor numbered on a map. */
const MOST = 60;

export const NO_NUMBERS: Numbers = new Map();

/** The numbers of the latest view of a dataset: each row of a list asks for its own. */
const latest = memo<Dataset, { view: ViewState | null; numbers: Numbers }>(() => ({
  view: null,
  numbers: NO_NUMBERS,
}));

/**
 * The numbers, from 1 on, that the flows of what is chosen have on the map and in the list of the page,
 * in the order of that list. None where fewer than two are listed, or too many for a map to number.
 */
export function flowNumbers(dataset: Dataset, view: ViewState): Numbers {
  const known = latest(dataset);
  if (known.view !== view) {
    known.view = view;
    // Of more flows the map draws sums.
    const listed = dataset.flows.size > FEW ? [] : listedFlows(dataset, view);
    const isFew = listed.length > 1 && listed.length <= MOST;
    known.numbers = isFew ? new Map(listed.map(({ id }, index) => [id, index + 1])) : NO_NUMBERS;
  }
  return known.numbers;
}

/** The flows of the chosen place, cell of the matrix or step of the story, as the page lists them. */
export function listedFlows(dataset: Dataset, view: ViewState): readonly Flow[] {
  const { selection, partner } = view;
  if (selection.kind === 'story') {
    const told = dataset.story.get(selection.id)?.flows ?? [];
    return told.flatMap((id) => dataset.flows.get(id) ?? []);
  }
  if (selection.kind === 'matrix') {
    const focus = focusOf(dataset, view);
    return focus ? visibleFlows(dataset, view).filter(focus) : [];
  }
  if (selection.kind !== 'place') return [];
  const flows = visibleFlows(dataset, view);
  const exchange =
    partner === null
      ? exchangeOf(dataset, selection.id, flows)
      : exchangeBetween(dataset, selection.id, partner, flows);
  return crossingsOf(view).flatMap((way) => exchange[way]);
}

/** The numbers of some flows as one text: `3`, `3, 5` or `3–6`; empty where none has one. */
export function numbersText(numbers: Numbers, flows: readonly string[]): string {
  const sorted = flows.flatMap((id) => numbers.get(id) ?? []).sort((a, b) => a - b);
  const runs: [first: number, last: number][] = [];
  for (const number of sorted) {
    const run = runs.at(-1);
    if (run && run[1] === number - 1) run[1] = number;
    else runs.push([number, number]);
  }
  return runs
    .map(([first, last]) => {
      if (first === last) return String(first);
      return `${first}${last === first + 1 ? ', ' : '–'}${last}`;
    })
    .join(', ');
}
