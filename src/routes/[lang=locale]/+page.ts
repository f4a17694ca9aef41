import { NO_SELECTION } from '$src/query/view-state';
import { islandOf } from '$src/ui/island';
import type { PageLoad } from './$types';

const panelOf = () =>
  import('$src/features/overview/OverviewPanel.svelte').then((module) => module.default);

export const load: PageLoad = async () => ({
  selection: NO_SELECTION,
  panel: await islandOf(panelOf),
});
