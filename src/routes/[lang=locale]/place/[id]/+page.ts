import { error } from '@sveltejs/kit';
import { loadWords } from '$src/i18n/words';
import { regionsOf } from '$src/stats/look-up';
import { isLocale } from '$src/model/localized';
import { citesData } from '$src/app/data/cites-data';
import { loadSince } from '$src/app/data/load-later';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ params: { id, lang }, parent, url, fetch }) => {
  const later = loadSince({ kind: 'place', id }, isLocale(lang) ? lang : 'en', fetch);
  const { dataset, locale } = await parent();
  if (!dataset.places.has(id) && !citesData(url)) error(404, id);
  // Only regions have indicators.
  const isRegion = regionsOf(dataset).includes(id);
  const indicators = isRegion
    ? {
        Panel: (await import('$src/features/place/Indicators.svelte')).default,
        words: await loadWords(locale, 'indicators'),
      }
    : null;
  return { id, indicators, ...(await later) };
};
