import { error } from '@sveltejs/kit';
import { loadWords } from '$src/i18n/words';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ data: { verdict, asked }, params: { id }, parent }) => {
  const { dataset, locale } = await parent();
  const step = dataset.story.get(id);
  if (!step) error(404, id);
  const [words, indicatorWords, claimWords] = await Promise.all([
    loadWords(locale, 'story'),
    loadWords(locale, 'indicators'),
    step.claim ? loadWords(locale, 'claims') : null,
  ]);
  return { id, verdict, asked, words, indicatorWords, claimWords };
};
