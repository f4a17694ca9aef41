import { loadWords } from '$src/i18n/words';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ parent }) => {
  const { locale } = await parent();
  return {
    words: await loadWords(locale, 'reading'),
    claimWords: await loadWords(locale, 'claims'),
  };
};
