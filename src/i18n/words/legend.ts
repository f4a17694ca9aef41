import type { Locale } from '../../model/localized';
import { legend as en, type LegendWords } from './en/legend';
import { legend as zh } from './zh/legend';

/**
 * The words of the legend and the years in both languages: they come with the parts that speak
 * them, after the page itself, and are too few to be fetched one language at a time.
 */
export const LEGEND_WORDS: Readonly<Record<Locale, LegendWords>> = { en, zh };
