import { loadWords } from '$src/i18n/words';
import { islandOf } from '$src/ui/island';
import type { PageLoad } from './$types';

const panelOf = () =>
  import('$src/features/compare/ComparePanel.svelte').then((module) => module.default);

export const load: PageLoad = async ({ parent }) => {
  const { locale } = await parent();
  const [words, panel] = await Promise.all([loadWords(locale, 'indicators'), islandOf(panelOf)]);
  return { selection: { kind: 'compare' as const }, words, panel };
};
