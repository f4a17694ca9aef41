import { loadDataWords } from '$lib/i18n/messages/data';
import { islandOf } from '$lib/ui/island';
import type { PageLoad } from './$types';

const panelOf = () => import('$lib/panels/DataPanel.svelte').then((module) => module.default);

export const load: PageLoad = async ({ data, parent }) => {
  const { locale } = await parent();
  const [words, panel] = await Promise.all([loadDataWords(locale), islandOf(panelOf)]);
  return { ...data, words, selection: { kind: 'data' as const }, panel };
};
