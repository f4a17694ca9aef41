import { error } from '@sveltejs/kit';
import { citesData } from '$src/app/data/cites-data';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ params: { id }, parent, url }) => {
  const { dataset } = await parent();
  if (!dataset.flows.has(id) && !citesData(url)) error(404, id);
  return { id };
};
