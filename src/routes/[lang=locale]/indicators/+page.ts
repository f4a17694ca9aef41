import { loadIndicatorWords } from '$lib/i18n/messages/indicators';
import { islandOf } from '$lib/ui/island';
import type { PageLoad } from './$types';

const panelOf = () => import('$lib/panels/IndicatorsPanel.svelte').then((module) => module.default);

export const load: PageLoad = async ({ parent }) => {
  const { locale } = await parent();
  const [words, panel] = await Promise.all([loadIndicatorWords(locale), islandOf(panelOf)]);
  return { selection: { kind: 'indicators' as const }, words, panel };
};
