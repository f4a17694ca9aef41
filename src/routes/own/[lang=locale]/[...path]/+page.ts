import { error } from '@sveltejs/kit';
import { pageAt } from '$src/address/path';
import { loadPanelWords } from '$src/app/data/own-page';
import { LOCALES } from '$src/model/localized';
import { PAGES } from '$src/query/view-state';
import type { EntryGenerator, PageLoad } from './$types';

/** Pages whose path says nothing of the data; others are answered as what is not there. */
export const entries: EntryGenerator = () =>
  LOCALES.flatMap((lang) => ['', ...PAGES].map((path) => ({ lang, path })));

/** All pages on a reader's own data in one, as they can only be known in the window. */
export const load: PageLoad = async ({ params: { lang, path } }) => {
  const page = pageAt(`/${lang}/${path}`);
  if (!page) error(404, path);
  return { selection: page.selection, ...(await loadPanelWords(lang)) };
};
