import { loadWords } from '$src/i18n/words';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ data, parent }) => ({
  ...data,
  words: await loadWords((await parent()).locale, 'claims'),
});
