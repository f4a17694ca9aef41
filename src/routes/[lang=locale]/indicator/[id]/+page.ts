import { error } from '@sveltejs/kit';
import { loadVintages } from '$src/app/data/load-later';
import { isLocale } from '$src/model/localized';
import { loadWords } from '$src/i18n/words';
import { indicatorOf } from '$src/stats/indicators/registry';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ params: { id, lang }, parent, fetch }) => {
  const later = loadVintages(id, isLocale(lang) ? lang : 'en', fetch);
  const { dataset, locale } = await parent();
  const words = await loadWords(locale, 'indicators');
  const indicator = indicatorOf(dataset, id);
  if (!indicator) error(404, id);
  return { indicator, words, ...(await later) };
};
