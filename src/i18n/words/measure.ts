import type { Locale } from '../../model/localized';
import { measure as en, type MeasureWords } from './en/measure';
import { measure as zh } from './zh/measure';

/** The words of measuring in both languages: they come with the map, and are few. */
export const MEASURE_WORDS: Readonly<Record<Locale, MeasureWords>> = { en, zh };
