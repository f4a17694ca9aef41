import { error } from '@sveltejs/kit';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ params, parent }) => {
  const { dataset } = await parent();
  const flow = dataset.flows.get(params.id);
  if (!flow) error(404, params.id);
  return { selection: { kind: 'flow' as const, id: flow.id }, heading: flow.name };
};
