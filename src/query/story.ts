import type { Dataset } from '../model/dataset';
import type { StoryStep } from '../model/story';
import type { ViewState } from './view-state';
import { chosenYear } from './years';

/** What a link to a step of the story changes; the map turns from where it is to what it tells. */
export function viewOfStep(
  dataset: Dataset,
  { id, year, indicator }: StoryStep,
): Partial<ViewState> {
  return { selection: { kind: 'story', id }, year: chosenYear(dataset, year), indicator };
}

/** The view of an address of a step of the story: where it says no indicator, it has that of the step, in its year. */
export function asTold(dataset: Dataset, view: ViewState): ViewState {
  const step = view.selection.kind === 'story' ? dataset.story.get(view.selection.id) : undefined;
  if (!step || step.indicator === null || view.indicator !== null) return view;
  return {
    ...view,
    indicator: step.indicator,
    year: view.year ?? chosenYear(dataset, step.year),
  };
}
