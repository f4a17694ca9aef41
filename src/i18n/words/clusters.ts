import type { Locale } from '../../model/localized';
import { clustered as en, type CrowdWords } from './en/clusters';
import { clustered as zh } from './zh/clusters';

/** The words of large data in both languages; they come with the parts that speak them. */
export const CLUSTER_WORDS: Readonly<Record<Locale, CrowdWords>> = { en, zh };
