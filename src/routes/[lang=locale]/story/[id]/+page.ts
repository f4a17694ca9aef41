import { error } from '@sveltejs/kit';
import { loadIndicatorWords } from '$src/i18n/words/indicators';
import { loadStoryWords } from '$src/i18n/words/story';
import { islandOf } from '$src/ui/island';
import type { PageLoad } from './$types';

const panelOf = () =>
  import('$src/features/story/StoryPanel.svelte').then((module) => module.default);

export const load: PageLoad = async ({ params, parent }) => {
  const { dataset, locale } = await parent();
  const step = dataset.story.get(params.id);
  if (!step) error(404, params.id);
  return {
    selection: { kind: 'story' as const, id: step.id },
    words: await loadStoryWords(locale),
    indicatorWords: await loadIndicatorWords(locale),
    panel: await islandOf(panelOf),
  };
};
