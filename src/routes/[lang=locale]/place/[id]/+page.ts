import { error } from '@sveltejs/kit';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ params, parent }) => {
  const { dataset } = await parent();
  const place = dataset.places.get(params.id);
  if (!place) error(404, params.id);
  return { selection: { kind: 'place' as const, id: place.id }, heading: place.name };
};
