import { loadWords } from '$src/i18n/words';
import { islandOf } from '$src/ui/island';
import type { PageLoad } from './$types';

const panelOf = () =>
  import('$src/features/claims/ClaimsPanel.svelte').then((module) => module.default);

export const load: PageLoad = async ({ data, parent }) => {
  const { locale } = await parent();
  return {
    ...data,
    selection: { kind: 'claims' as const },
    words: await loadWords(locale, 'claims'),
    panel: await islandOf(panelOf),
  };
};
