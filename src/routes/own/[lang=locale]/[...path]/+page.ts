import { error } from '@sveltejs/kit';
import { pageAt } from '$src/address/path';
import { loadWords } from '$src/i18n/words';
import { LOCALES } from '$src/model/localized';
import { PAGES } from '$src/query/view-state';
import type { EntryGenerator, PageLoad } from './$types';

/** Pages whose path says nothing of the data; others are answered as what is not there. */
export const entries: EntryGenerator = () =>
  LOCALES.flatMap((lang) => ['', ...PAGES].map((path) => ({ lang, path })));

/** All pages on a reader's own data in one, as they can only be known in the window. */
export const load: PageLoad = async ({ params: { lang, path }, parent }) => {
  const page = pageAt(`/${lang}/${path}`);
  if (!page) error(404, path);
  const { locale } = await parent();
  const [data, indicators, matrix, story, own, reading, claims, circular, face] = await Promise.all(
    [
      loadWords(locale, 'data'),
      loadWords(locale, 'indicators'),
      loadWords(locale, 'matrix'),
      loadWords(locale, 'story'),
      loadWords(locale, 'own'),
      loadWords(locale, 'reading'),
      loadWords(locale, 'claims'),
      loadWords(locale, 'circular'),
      loadWords(locale, 'face'),
    ],
  );
  return {
    selection: page.selection,
    dataWords: data,
    indicatorWords: indicators,
    matrixWords: matrix,
    storyWords: story,
    ownWords: own,
    readingWords: reading,
    claimWords: claims,
    circularWords: circular,
    faceWords: face,
  };
};
