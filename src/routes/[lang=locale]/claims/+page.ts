import { loadClaimWords } from '$lib/i18n/messages/claims';
import { islandOf } from '$lib/ui/island';
import type { PageLoad } from './$types';

const panelOf = () => import('$lib/panels/ClaimsPanel.svelte').then((module) => module.default);

export const load: PageLoad = async ({ data, parent }) => {
  const { locale } = await parent();
  return {
    ...data,
    selection: { kind: 'claims' as const },
    words: await loadClaimWords(locale),
    panel: await islandOf(panelOf),
  };
};
