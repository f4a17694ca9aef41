import { error } from '@sveltejs/kit';
import { loadWords } from '$src/i18n/words';
import { islandOf } from '$src/ui/island';
import type { PageLoad } from './$types';

const panelOf = () =>
  import('$src/features/story/StoryPanel.svelte').then((module) => module.default);

export const load: PageLoad = async ({ data, params, parent }) => {
  const { dataset, locale } = await parent();
  const step = dataset.story.get(params.id);
  if (!step) error(404, params.id);
  return {
    selection: { kind: 'story' as const, id: step.id },
    verdict: data.verdict,
    words: await loadWords(locale, 'story'),
    claimWords: step.claim ? await loadWords(locale, 'claims') : null,
    indicatorWords: await loadWords(locale, 'indicators'),
    panel: await islandOf(panelOf),
  };
};
