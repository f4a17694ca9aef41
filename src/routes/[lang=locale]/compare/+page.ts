import { loadIndicatorWords } from '$lib/i18n/messages/indicators';
import { islandOf } from '$lib/ui/island';
import type { PageLoad } from './$types';

const panelOf = () => import('$lib/panels/ComparePanel.svelte').then((module) => module.default);

export const load: PageLoad = async ({ parent }) => {
  const { locale } = await parent();
  const [words, panel] = await Promise.all([loadIndicatorWords(locale), islandOf(panelOf)]);
  return { selection: { kind: 'compare' as const }, words, panel };
};
