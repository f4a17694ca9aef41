import type { Locale } from '../../model/localized';
import type { exporting } from './en/export';

export type ExportWords = typeof exporting;

/** Loads the words of figures, downloads and citations, in one language. */
export async function loadExportWords(locale: Locale): Promise<ExportWords> {
  return (await (locale === 'zh' ? import('./zh/export') : import('./en/export'))).exporting;
}
