import type { Locale } from '../../model/localized';
import type { data } from './en/data';

export type DataWords = typeof data;

/** Loads the words of the pages of data and sources, in one language. */
export async function loadDataWords(locale: Locale): Promise<DataWords> {
  return (await (locale === 'zh' ? import('./zh/data') : import('./en/data'))).data;
}
