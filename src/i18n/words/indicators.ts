import type { Locale } from '../../model/localized';
import type { IndicatorWords } from './en/indicators';

export type { IndicatorWords };

/** Loads what is said about indicators and comparisons, in one language. */
export async function loadIndicatorWords(locale: Locale): Promise<IndicatorWords> {
  return locale === 'zh'
    ? (await import('./zh/indicators')).indicators
    : (await import('./en/indicators')).indicators;
}
