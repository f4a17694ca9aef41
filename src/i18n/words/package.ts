import type { Locale } from '../../model/localized';
import type { PackageWords } from './en/package';

export type { PackageWords };

/** Loads the words about a reader's own data package in one language. */
export async function loadPackageWords(locale: Locale): Promise<PackageWords> {
  return locale === 'zh'
    ? (await import('./zh/package')).packageWords
    : (await import('./en/package')).packageWords;
}
