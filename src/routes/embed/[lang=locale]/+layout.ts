import { loadBuiltIn } from '$src/app/data/built-in-data';
import { loadPageWords } from '$src/app/page-words';
import type { LayoutLoad } from './$types';

/** A frame of one language: its words, and the checked data. */
export const load: LayoutLoad = async ({ params, fetch }) => {
  const [words, dataset] = await Promise.all([loadPageWords(params.lang), loadBuiltIn(fetch)]);
  return { ...words, dataset };
};
