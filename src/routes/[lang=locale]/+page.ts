import { NO_SELECTION } from '$lib/view/view-state';
import { islandOf } from '$lib/ui/island';
import type { PageLoad } from './$types';

const panelOf = () => import('$lib/panels/OverviewPanel.svelte').then((module) => module.default);

export const load: PageLoad = async () => ({
  selection: NO_SELECTION,
  panel: await islandOf(panelOf),
});
