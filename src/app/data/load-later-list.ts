import { error } from '@sveltejs/kit';
import { loadWords } from '../../i18n/words';
import { isLocale } from '../../model/localized';

/** What a page without script shows of what is later than the paper: all of it, and the words. */
export async function loadLaterList(lang: string) {
  const locale = isLocale(lang) ? lang : 'en';
  // Links to such a page open it anew, so that its files need be read only when the site is built.
  if (!import.meta.env.SSR) error(404, lang);
  const { opened } = await import('./built-in-later');
  const { fromLaterFolder } = await import('./built-in-folder');
  const { editionOf } = await import('../../package/edition');
  const [messages, words, { later, dataset }, edition] = await Promise.all([
    loadWords(locale, 'messages'),
    loadWords(locale, 'later'),
    opened,
    editionOf(fromLaterFolder),
  ]);
  return { locale, messages, words, later, dataset, edition };
}
