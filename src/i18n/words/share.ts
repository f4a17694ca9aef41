import type { Locale } from '../../model/localized';
import type { share } from './en/share';

export type ShareWords = typeof share;

/** Loads the words of links, codes and frames, in one language. */
export async function loadShareWords(locale: Locale): Promise<ShareWords> {
  return (await (locale === 'zh' ? import('./zh/share') : import('./en/share'))).share;
}
