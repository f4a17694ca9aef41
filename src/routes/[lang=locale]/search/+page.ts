import { error } from '@sveltejs/kit';
import { loadMessages } from '$lib/i18n/messages';
import { loadSearchWords } from '$lib/i18n/messages/search';
import { LOCALES, isLocale } from '$lib/model/localized';
import type { EntryGenerator, PageLoad } from './$types';

/** A list is for reading: the page has no script at all. */
export const csr = false;

export const entries: EntryGenerator = () => LOCALES.map((lang) => ({ lang }));

export const load: PageLoad = async ({ params }) => {
  const locale = isLocale(params.lang) ? params.lang : 'en';
  // Links to here open the page anew, so that its entries are gathered only when the site is built.
  if (!import.meta.env.SSR) error(404, 'search');
  const { openBuiltIn } = await import('$lib/dataset/built-in');
  const { fromFolder } = await import('../built-in-folder');
  const { siteEntries } = await import('../search.json/entries');
  const [messages, words, dataset, found] = await Promise.all([
    loadMessages(locale),
    loadSearchWords(locale),
    openBuiltIn(fromFolder),
    siteEntries(locale),
  ]);
  return { locale, messages, words, dataset, entries: found };
};
