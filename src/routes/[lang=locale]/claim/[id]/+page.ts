import { error } from '@sveltejs/kit';
import { loadWords } from '$src/i18n/words';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ data, params: { id }, parent }) => {
  const { dataset, locale } = await parent();
  if (!dataset.claims.has(id)) error(404, id);
  const laterWords = data.later && (await loadWords(locale, 'later'));
  return { ...data, id, words: await loadWords(locale, 'claims'), laterWords };
};
