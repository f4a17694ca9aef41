import { loadMatrixWords } from '$lib/i18n/messages/matrix';
import { islandOf } from '$lib/ui/island';
import type { PageLoad } from './$types';

const panelOf = () => import('$lib/panels/MatrixPanel.svelte').then((module) => module.default);

export const load: PageLoad = async ({ parent }) => {
  const { locale } = await parent();
  return {
    selection: { kind: 'matrix' as const },
    words: await loadMatrixWords(locale),
    panel: await islandOf(panelOf),
  };
};
