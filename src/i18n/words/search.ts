import type { Locale } from '../../model/localized';
import type { search } from './en/search';

export type SearchWords = typeof search;

/** Loads the words of the search in one language. */
export async function loadSearchWords(locale: Locale): Promise<SearchWords> {
  return (await (locale === 'zh' ? import('./zh/search') : import('./en/search'))).search;
}
