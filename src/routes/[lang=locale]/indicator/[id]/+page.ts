import { error } from '@sveltejs/kit';
import { loadWords } from '$src/i18n/words';
import { indicatorOf } from '$src/stats/indicators/registry';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ params: { id }, parent }) => {
  const { dataset, locale } = await parent();
  const words = await loadWords(locale, 'indicators');
  const indicator = indicatorOf(dataset, id);
  if (!indicator) error(404, id);
  return { indicator, words };
};
