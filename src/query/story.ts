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

/**
 * The view of an address that names a step of the story: where the step tells of an indicator and the address does not
 * say which (`says`: whether it has a key), it is that of the step, in its year unless the address has one.
 */
export function asTold(
  dataset: Dataset,
  view: ViewState,
  says: (key: 'indicator' | 'year') => boolean,
): ViewState {
  const step = view.selection.kind === 'story' ? dataset.story.get(view.selection.id) : undefined;
  if (!step || step.indicator === null || says('indicator')) return view;
  const { year, indicator } = viewOfStep(dataset, step);
  return { ...view, indicator: indicator ?? null, year: says('year') ? view.year : (year ?? null) };
}
