import { error } from '@sveltejs/kit';
import { loadIndicatorWords } from '$lib/i18n/messages/indicators';
import { loadStoryWords } from '$lib/i18n/messages/story';
import { islandOf } from '$lib/ui/island';
import type { PageLoad } from './$types';

const panelOf = () => import('$lib/panels/StoryPanel.svelte').then((module) => module.default);

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
