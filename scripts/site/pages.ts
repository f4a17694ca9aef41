import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LOCALES, isLocale, type Locale } from '../../src/model/localized.ts';
import { PAGES, SUBJECTS, type Selection } from '../../src/query/view-state.ts';

/** A page of the built site, as it was prerendered. */
export interface Page {
  /** Path of its file within the build. */
  readonly file: string;
  /** Its address from the root of the site: `/en/place/caofeidian/`. */
  readonly path: string;
  readonly locale: Locale;
  readonly selection: Selection;
  /** The name of what the page shows, without that of the site. */
  readonly name: string;
  readonly description: string;
  readonly html: string;
}

/** All pages of both languages, in the order of their paths. */
export function readPages(build: string): Page[] {
  return LOCALES.flatMap((locale) =>
    readdirSync(join(build, locale), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('index.html'))
      .map((file) => readPage(build, join(locale, file))),
  ).sort((a, b) => (a.path < b.path ? -1 : 1));
}

function readPage(build: string, file: string): Page {
  const path = `/${file.replaceAll('\\', '/').replace(/index\.html$/, '')}`;
  const [, locale = '', ...rest] = path.split('/');
  const html = readFileSync(join(build, file), 'utf8');
  const selection = selectionAt(rest);
  if (!isLocale(locale) || !selection) throw new Error(`${file} is a page of no known kind`);
  const [own = '', ...site] = titleOf(html).split(' · ');
  return {
    file,
    path,
    locale,
    selection,
    // What stands last is the name of the site; names may hold a dot of their own.
    name: site.length === 0 ? own : [own, ...site.slice(0, -1)].join(' · '),
    description: descriptionOf(html),
    html,
  };
}

/** Pages that show nothing of the map, and what their cards show. */
const BESIDE: Readonly<Record<string, Selection>> = {
  own: { kind: 'none' },
  reading: { kind: 'none' },
  // The list of everything is about the data as a whole.
  search: { kind: 'data' },
};

/** What the parts of a path after its language name; the last of them is empty. */
function selectionAt([kind = '', id = '']: readonly string[]): Selection | null {
  if (kind === '') return { kind: 'none' };
  const beside = BESIDE[kind];
  if (beside) return beside;
  // What is handed out of a step of the story shows what the step does.
  if (kind === 'handout' && id !== '') return { kind: 'story', id };
  const page = PAGES.find((each) => each === kind);
  if (page) return { kind: page };
  const subject = SUBJECTS.find((each) => each === kind);
  if (!subject) return null;
  // What only leads on to the first of its kind shows all of the data.
  return id === '' ? { kind: 'none' } : { kind: subject, id: decodeURIComponent(id) };
}

/** The path of the same page in another language. */
export function inLanguage(path: string, locale: Locale): string {
  return path.replace(/^\/[^/]+/, `/${locale}`);
}

export function titleOf(html: string): string {
  return plain(/<title>([^<]*)<\/title>/.exec(html)?.[1] ?? '');
}

export function descriptionOf(html: string): string {
  return plain(/<meta name="description" content="([^"]*)"/.exec(html)?.[1] ?? '');
}

const ENTITIES = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" } as const;

/** A text of HTML without its entities. */
function plain(html: string): string {
  return html.replaceAll(
    /&(amp|lt|gt|quot|#39);/g,
    (_, name: keyof typeof ENTITIES) => ENTITIES[name],
  );
}
