import { error } from '@sveltejs/kit';
import { loadWords } from '$src/i18n/words';
import { LOCALES, isLocale } from '$src/model/localized';
import { isTable, TABLES } from '$src/features/data/tables/rows';
import type { EntryGenerator, PageLoad } from './$types';

/** A table is for reading: the page has no script at all. */
export const csr = false;

export const entries: EntryGenerator = () =>
  LOCALES.flatMap((lang) => TABLES.map((table) => ({ lang, table })));

export const load: PageLoad = async ({ params, data }) => {
  const locale = isLocale(params.lang) ? params.lang : 'en';
  // Links to here open the page anew, so that its files need be read only when the site is built.
  if (!import.meta.env.SSR || !isTable(params.table)) error(404, params.table);
  const { openBuiltIn } = await import('$src/package/built-in');
  const { fromFolder } = await import('$src/app/data/built-in-folder');
  const [messages, words, dataset] = await Promise.all([
    loadWords(locale, 'messages'),
    loadWords(locale, 'data'),
    openBuiltIn(fromFolder),
  ]);
  const { findings } = data;
  const checked = findings && { findings, words: await loadWords(locale, 'claims') };
  return { locale, messages, words, dataset, table: params.table, checked };
};
