import { islandOf } from '$lib/ui/island';
import type { PageLoad } from './$types';

const panelOf = () => import('$lib/panels/DataPanel.svelte').then((module) => module.default);

export const load: PageLoad = async ({ data }) => ({
  ...data,
  selection: { kind: 'data' as const },
  panel: await islandOf(panelOf),
});
