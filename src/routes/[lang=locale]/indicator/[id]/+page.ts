import { error } from '@sveltejs/kit';
import { loadWords } from '$src/i18n/words';
import { islandOf } from '$src/ui/island';
import type { PageLoad } from './$types';

const panelOf = () =>
  import('$src/features/indicators/IndicatorPanel.svelte').then((module) => module.default);

export const load: PageLoad = async ({ params, parent }) => {
  const { dataset, locale } = await parent();
  const [{ indicatorOf }, { indicatorName }, words, panel] = await Promise.all([
    import('$src/stats/indicators/registry'),
    import('$src/query/result-text'),
    loadWords(locale, 'indicators'),
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
