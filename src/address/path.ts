import { isLocale, type Locale } from '../model/localized';
import {
  idOf,
  NO_SELECTION,
  PAGES,
  SUBJECTS,
  type Selection,
  type ViewState,
} from '../query/view-state';

/** Before the paths of frames for other pages, and of pages on a reader's own data. */
export const EMBED = '/embed';
export const OWN = '/own';

/** Longer ones are none; characters. */
const MAX_DATA_ADDRESS = 2000;

/** True for what can name a reader's own data package. */
export function isDataAddress(text: string | null): text is string {
  return text !== null && text !== '' && text.length <= MAX_DATA_ADDRESS;
}

/** The path of a page, from the root of the site: `/en/place/caofeidian/`, `/embed/own/en/`. */
export function pathOf(
  locale: Locale,
  selection: Selection,
  { embed = false, data = null }: Partial<Pick<ViewState, 'embed' | 'data'>> = {},
): string {
  const id = idOf(selection);
  const parts = [
    locale,
    ...(selection.kind === 'none' ? [] : [selection.kind]),
    ...(id === null ? [] : [encodeURIComponent(id)]),
  ];
  return `${embed ? EMBED : ''}${data === null ? '' : OWN}/${parts.join('/')}/`;
}

/** A page as its path names it. */
export interface PagePath extends Pick<ViewState, 'selection' | 'embed'> {
  readonly locale: Locale;
  /** True for a page on a reader's own data, which the query names. */
  readonly isOwn: boolean;
}

/** The page at a path: the inverse of `pathOf`. Null for a path that names none. */
export function pageAt(path: string): PagePath | null {
  const [, embed, own, page = ''] = /^(\/embed)?(\/own)?(\/.*)$/.exec(path) ?? [];
  const [, locale = '', ...names] = page.replace(/\/$/, '').split('/');
  const selection = selectionIn(names);
  return isLocale(locale) && selection
    ? { locale, selection, embed: embed !== undefined, isOwn: own !== undefined }
    : null;
}

function selectionIn([kind, id, ...others]: readonly string[]): Selection | null {
  if (kind === undefined) return NO_SELECTION;
  const page = PAGES.find((each) => each === kind);
  if (page && id === undefined) return { kind: page };
  const subject = SUBJECTS.find((each) => each === kind);
  const name = id === undefined || others.length > 0 ? null : decoded(id);
  return subject && name ? { kind: subject, id: name } : null;
}

function decoded(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}
