import { error } from '@sveltejs/kit';
import { islandOf } from '$lib/ui/island';
import type { PageLoad } from './$types';

const panelOf = () => import('$lib/panels/FlowPanel.svelte').then((module) => module.default);

export const load: PageLoad = async ({ params, parent }) => {
  const { dataset } = await parent();
  const flow = dataset.flows.get(params.id);
  if (!flow) error(404, params.id);
  return { selection: { kind: 'flow' as const, id: flow.id }, panel: await islandOf(panelOf) };
};
