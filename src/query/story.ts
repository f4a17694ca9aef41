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
