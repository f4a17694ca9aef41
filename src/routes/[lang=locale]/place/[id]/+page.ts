import { error } from '@sveltejs/kit';
import { islandOf } from '$lib/ui/island';
import type { PageLoad } from './$types';

const panelOf = () => import('$lib/panels/PlacePanel.svelte').then((module) => module.default);

export const load: PageLoad = async ({ params, parent }) => {
  const { dataset } = await parent();
  const place = dataset.places.get(params.id);
  if (!place) error(404, params.id);
  return { selection: { kind: 'place' as const, id: place.id }, panel: await islandOf(panelOf) };
};
