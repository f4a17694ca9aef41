import { error } from '@sveltejs/kit';
import { loadBuiltIn } from '$src/app/data/built-in-data';
import { STEP_QUESTIONS } from '$src/content/story-questions';
import { loadPageWords } from '$src/app/page-words';
import { loadWords } from '$src/i18n/words';
import type { PageLoad } from './$types';

/** A sheet is for paper: the page has no script at all. */
export const csr = false;

export const load: PageLoad = async ({ params: { lang, id }, fetch }) => {
  const [page, dataset] = await Promise.all([loadPageWords(lang), loadBuiltIn(fetch)]);
  const step = dataset.story.get(id);
  if (!step) error(404, id);
  const words = await loadWords(page.locale, 'story');
  return { ...page, dataset, step, words, question: STEP_QUESTIONS[id]?.question ?? null };
};
