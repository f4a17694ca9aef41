import { isLocale, type Locale } from '../../model/localized';
import { PAGES, SUBJECTS } from '../../query/view-state';

/** Parts of a path that say what kind of thing is sought, not which. */
const KINDS: ReadonlySet<string> = new Set([...PAGES, ...SUBJECTS, 'search', 'index.html']);

/**
 * What someone may have sought at an address where there is nothing: the last part of its path that
 * is a name, as words. `/en/place/caofedian/` gives `caofedian`; empty where nothing is named.
 */
export function soughtAt(path: string): string {
  const names = path
    .split('/')
    .map(decoded)
    .filter((part) => part !== '' && !isLocale(part) && !KINDS.has(part));
  return (names.at(-1) ?? '')
    .replace(/\.(html?|php|aspx?)$/i, '')
    .replaceAll(/[-_+]+/g, ' ')
    .trim();
}

/** The language of a path that may be any: the one it names, the one it is written in, or the reader's. */
export function localeAt(path: string, languages: readonly string[]): Locale {
  const named = path.split('/').find(isLocale);
  if (named) return named;
  if (/\p{Script=Han}/u.test(decoded(path))) return 'zh';
  const first = languages.find((language) => /^(zh|en)\b/.test(language));
  return first?.startsWith('zh') ? 'zh' : 'en';
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
