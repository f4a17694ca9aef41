import { error } from '@sveltejs/kit';
import { loadIndicatorWords } from '$lib/i18n/messages/indicators';
import { islandOf } from '$lib/ui/island';
import type { PageLoad } from './$types';

const panelOf = () => import('$lib/panels/IndicatorPanel.svelte').then((module) => module.default);

export const load: PageLoad = async ({ params, parent }) => {
  const { dataset, locale } = await parent();
  const [{ indicatorOf }, { indicatorName }, words, panel] = await Promise.all([
    import('$lib/analysis/indicators/registry'),
    import('$lib/view/result-text'),
    loadIndicatorWords(locale),
    islandOf(panelOf),
  ]);
  const indicator = indicatorOf(dataset, params.id);
  if (!indicator) error(404, params.id);
  return {
    selection: { kind: 'indicator' as const, id: indicator.id },
    title: indicatorName(indicator, { dataset, locale }, words),
    description: words.family[indicator.family]?.says ?? words.lead,
    words,
    panel,
  };
};
