import { loadBuiltIn } from '$src/app/data/built-in-data';
import { loadPageWords } from '$src/app/page-words';
import { loadWords } from '$src/i18n/words';
import { LOCALES } from '$src/model/localized';
import type { EntryGenerator, PageLoad } from './$types';

export const entries: EntryGenerator = () => LOCALES.map((lang) => ({ lang }));

export const load: PageLoad = async ({ params: { lang }, fetch }) => {
  const words = await loadPageWords(lang);
  const [story, dataset] = await Promise.all([
    loadWords(words.locale, 'story'),
    loadBuiltIn(fetch),
  ]);
  return { ...words, story, dataset };
};
