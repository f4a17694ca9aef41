import { loadWords } from '$src/i18n/words';
import { islandOf } from '$src/ui/island';
import type { PageLoad } from './$types';

const panelOf = () =>
  import('$src/features/matrix/MatrixPanel.svelte').then((module) => module.default);

export const load: PageLoad = async ({ parent }) => {
  const { locale } = await parent();
  return {
    selection: { kind: 'matrix' as const },
    words: await loadWords(locale, 'matrix'),
    panel: await islandOf(panelOf),
  };
};
