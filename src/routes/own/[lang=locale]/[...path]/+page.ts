import { error } from '@sveltejs/kit';
import { pageAt } from '$src/address/path';
import { loadWords } from '$src/i18n/words';
import { LOCALES } from '$src/model/localized';
import type { EntryGenerator, PageLoad } from './$types';

export const entries: EntryGenerator = () => LOCALES.map((lang) => ({ lang, path: '' }));

/** All pages on a reader's own data in one, as they can only be known in the window. */
export const load: PageLoad = async ({ params: { lang, path }, parent }) => {
  const page = pageAt(`/${lang}/${path}`);
  if (!page) error(404, path);
  const { locale } = await parent();
  const [dataWords, indicatorWords, matrixWords, ownWords, readingWords, claimWords] =
    await Promise.all([
      loadWords(locale, 'data'),
      loadWords(locale, 'indicators'),
      loadWords(locale, 'matrix'),
      loadWords(locale, 'own'),
      loadWords(locale, 'reading'),
      loadWords(locale, 'claims'),
    ]);
  const { selection } = page;
  return { selection, dataWords, indicatorWords, matrixWords, ownWords, readingWords, claimWords };
};
