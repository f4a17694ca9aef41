import { error } from '@sveltejs/kit';
import { loadWords } from '$src/i18n/words';
import { islandOf } from '$src/ui/island';
import type { PageLoad } from './$types';

const panelOf = () =>
  import('$src/features/claims/ClaimPanel.svelte').then((module) => module.default);

export const load: PageLoad = async ({ data, params, parent }) => {
  const { dataset, locale } = await parent();
  const claim = dataset.claims.get(params.id);
  if (!claim) error(404, params.id);
  return {
    ...data,
    selection: { kind: 'claim' as const, id: claim.id },
    words: await loadWords(locale, 'claims'),
    panel: await islandOf(panelOf),
  };
};
