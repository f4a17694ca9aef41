import { error } from '@sveltejs/kit';
import { isLocale } from '$src/model/localized';
import { citesData } from '$src/app/data/cites-data';
import { loadSince } from '$src/app/data/load-later';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ params: { id, lang }, parent, url, fetch }) => {
  const later = loadSince({ kind: 'flow', id }, isLocale(lang) ? lang : 'en', fetch);
  const { dataset } = await parent();
  if (!dataset.flows.has(id) && !citesData(url)) error(404, id);
  return { id, ...(await later) };
};
