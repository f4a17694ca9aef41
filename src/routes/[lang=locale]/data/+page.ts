import { loadDataWords } from '$src/i18n/words/data';
import { islandOf } from '$src/ui/island';
import type { PageLoad } from './$types';

const panelOf = () =>
  import('$src/features/data/DataPanel.svelte').then((module) => module.default);

export const load: PageLoad = async ({ data, parent }) => {
  const { locale } = await parent();
  const [words, panel] = await Promise.all([loadDataWords(locale), islandOf(panelOf)]);
  return { ...data, words, selection: { kind: 'data' as const }, panel };
};
