import type { Locale } from '../model/localized';
import type { SourceDocument } from '../model/source';

/** A document as sentences name it: `Tang et al. (2018)`, `Tang等（2018）`; else by its title. */
export function shortCitation({ title, article }: SourceDocument, locale: Locale): string {
  if (!article) return title;
  const [first = '', ...others] = namesOf(article.author).map((name) => name.split(',')[0] ?? '');
  if (locale === 'zh') return `${first}${others.length > 0 ? '等' : ''}（${article.year}）`;
  return `${first}${others.length > 0 ? ' et al.' : ''} (${article.year})`;
}

/** The names of authors, each by itself: a citation parts them by semicolons. */
export function namesOf(author: string): string[] {
  return author.split(';').map((name) => name.trim());
}
