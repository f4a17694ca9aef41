import { loadWords, type Messages } from '../i18n/words';
import { isLocale, type Locale } from '../model/localized';

/** The language of a page, and the words that every page has. */
export interface PageWords {
  readonly locale: Locale;
  readonly messages: Messages;
}

/** The language that the path of a page names. */
export function localeOf(lang: string): Locale {
  return isLocale(lang) ? lang : 'en';
}

/** The words of a page, by the language in its path. */
export async function loadPageWords(lang: string): Promise<PageWords> {
  const locale = localeOf(lang);
  return { locale, messages: await loadWords(locale, 'messages') };
}
