import type { Locale } from '../../model/localized';
import { crowd as en, type CrowdWords } from './en/crowd';
import { crowd as zh } from './zh/crowd';

/** The words of large data in both languages; they come with the parts that speak them. */
export const CROWD_WORDS: Readonly<Record<Locale, CrowdWords>> = { en, zh };
