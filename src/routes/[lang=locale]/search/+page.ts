import { error } from '@sveltejs/kit';
import { loadWords } from '$src/i18n/words';
import { LOCALES, isLocale } from '$src/model/localized';
import type { EntryGenerator, PageLoad } from './$types';

/** A list is for reading: the page has no script at all. */
export const csr = false;

export const entries: EntryGenerator = () => LOCALES.map((lang) => ({ lang }));

export const load: PageLoad = async ({ params }) => {
  const locale = isLocale(params.lang) ? params.lang : 'en';
  // Links to here open the page anew, so that its entries are gathered only when the site is built.
  if (!import.meta.env.SSR) error(404, 'search');
  const { openBuiltIn } = await import('$src/package/built-in');
  const { fromFolder } = await import('$src/app/data/built-in-folder');
  const { siteEntries } = await import('../search.json/entries');
  const [messages, words, dataset, found] = await Promise.all([
    loadWords(locale, 'messages'),
    loadWords(locale, 'search'),
    openBuiltIn(fromFolder),
    siteEntries(locale),
  ]);
  // What is later than the paper has no built page, which a reader without script would need.
  const entries = found.filter(({ isLater }) => !isLater);
  return { locale, messages, words, dataset, entries };
};
