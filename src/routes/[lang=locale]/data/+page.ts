import { loadWords } from '$src/i18n/words';
import { islandOf } from '$src/ui/island';
import type { PageLoad } from './$types';

const panelOf = () =>
  import('$src/features/data/DataPanel.svelte').then((module) => module.default);

export const load: PageLoad = async ({ data, parent }) => {
  const { locale } = await parent();
  const [words, panel] = await Promise.all([loadWords(locale, 'data'), islandOf(panelOf)]);
  return { ...data, words, selection: { kind: 'data' as const }, panel };
};
