import type { StoryStep } from '../model/story';
import type { ViewState } from './view-state';

/** What a link to a step of the story changes; the map turns from where it is to what it tells. */
export function viewOfStep({ id, year, indicator }: StoryStep): Partial<ViewState> {
  return { selection: { kind: 'story', id }, year, indicator };
}
