import { islandOf } from '$lib/ui/island';
import { NO_SELECTION } from '$lib/view/view-state';
import type { PageLoad } from './$types';

const panelOf = () => import('$lib/panels/DataPanel.svelte').then((module) => module.default);

export const load: PageLoad = async ({ data }) => ({
  ...data,
  selection: NO_SELECTION,
  panel: await islandOf(panelOf),
});
