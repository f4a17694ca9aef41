import { error } from '@sveltejs/kit';
import { loadWords } from '$src/i18n/words';
import { regionsOf } from '$src/stats/look-up';
import { citesData } from '$src/app/data/cites-data';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ params: { id }, parent, url }) => {
  const { dataset, locale } = await parent();
  if (!dataset.places.has(id) && !citesData(url)) error(404, id);
  // Only regions have indicators.
  const isRegion = regionsOf(dataset).includes(id);
  return { id, words: isRegion ? await loadWords(locale, 'indicators') : null };
};
