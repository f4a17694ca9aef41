import { loadOutcomes } from '$src/app/data/load-later';
import { loadWords } from '$src/i18n/words';
import { isLocale } from '$src/model/localized';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ params: { lang }, fetch }) => {
  const locale = isLocale(lang) ? lang : 'en';
  const [outcomes, words] = await Promise.all([
    loadOutcomes(locale, fetch),
    loadWords(locale, 'later'),
  ]);
  return { outcomes, words };
};
