import { error } from '@sveltejs/kit';
import { islandOf } from '$src/ui/island';
import { namesOtherData } from '$src/app/data/names-other-data';
import type { PageLoad } from './$types';

const panelOf = () =>
  import('$src/features/flow/FlowPanel.svelte').then((module) => module.default);

export const load: PageLoad = async ({ params, parent, url }) => {
  const { dataset } = await parent();
  if (!dataset.flows.has(params.id) && !namesOtherData(url)) error(404, params.id);
  return { selection: { kind: 'flow' as const, id: params.id }, panel: await islandOf(panelOf) };
};
