import { loadWords } from '$src/i18n/words';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ parent }) => ({
  words: await loadWords((await parent()).locale, 'circular'),
});
