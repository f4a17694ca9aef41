import type { Locale } from '../../model/localized';
import type { Messages } from './en';

export type { Messages };

/** Loads the words of one language; the other stays on the server. */
export async function loadMessages(locale: Locale): Promise<Messages> {
  return locale === 'zh' ? (await import('./zh')).zh : (await import('./en')).en;
}
