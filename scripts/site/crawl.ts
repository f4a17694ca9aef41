import { isLocale, languageTag, LOCALES } from '../../src/model/localized.ts';
import { descriptionOf, titleOf } from './pages.ts';
import type { Site } from './site.ts';

/** A page of the built site, taken apart for the crawl. */
export interface SitePage {
  readonly file: string;
  readonly html: string;
  /** The markup without scripts and styles. */
  readonly markup: string;
  readonly links: readonly string[];
  readonly ids: ReadonlySet<string>;
}

/** True for the pages that are for others to find: those of the two languages. */
export function isFoundPage(file: string): boolean {
  return isLocale(file.split('/')[0] ?? '');
}

export function pageFrom(file: string, html: string): SitePage {
  const markup = html.replaceAll(/<(script|style)\b[\s\S]*?<\/\1>/g, '');
  return {
    file,
    html,
    markup,
    links: all(markup, /\s(?:href|src|srcset|action)="([^"]*)"/g).map(plain),
    ids: new Set(all(markup, /\sid="([^"]*)"/g).map(plain)),
  };
}

/** What is wrong with a page, as sentences; nothing where all is well. */
export function faultsOfPage(
  page: SitePage,
  site: Site,
  isFile: (file: string) => boolean,
  pageAt: (file: string) => SitePage | undefined,
): string[] {
  return [
    ...faultsOfHead(page, site),
    ...faultsOfNumbers(page),
    ...[...new Set(page.links)].flatMap((link) => faultOfLink(link, page, site, isFile, pageAt)),
  ];
}

/** Numbers as a computer holds them, which no figure of the atlas bears. */
function faultsOfNumbers({ markup }: SitePage): string[] {
  const text = markup.replace(/<(script|style|svg)[\s\S]*?<\/\1>/g, '').replace(/<[^>]*>/g, ' ');
  return [...text.matchAll(/\S*\d\.\d{6,}/g)].map(([number]) => `says ${number}`);
}

function faultsOfHead({ file, html, markup }: SitePage, site: Site): string[] {
  const locale = file.split('/').find(isLocale) ?? 'en';
  const language = languageTag(locale);
  // The root leads on, and frames and pages on a reader's own data are not for others to find.
  const isFound = isFoundPage(file);
  const headings = all(markup, /<(h1)[\s>]/g).length;
  const alternates = all(markup, /<link rel="alternate" hreflang="([^"]*)"/g);
  const expected = isFound ? [...LOCALES.map(languageTag), 'x-default'] : [];
  const styled = all(markup, /<([^>]+\sstyle="[^"]*")/g);
  // Pages on a reader's own data are drawn in the window.
  if (/^(embed\/)?own\//.test(file)) return markup.includes('<h1') ? ['is drawn ahead'] : [];
  return [
    headings === 1 ? '' : `has ${headings} headings of level 1`,
    titleOf(html) === '' ? 'has no title' : '',
    descriptionOf(html) === '' ? 'has no description' : '',
    html.includes(`<html lang="${language}"`) ? '' : `is not marked as ${language}`,
    alternates.join() === expected.join() ? '' : `names the languages ${alternates.join()}`,
    styled.length === 0 ? '' : `has style attributes: ${styled[0]}`,
    ...(isFound ? faultsOfLinkedData(html) : []),
    ...(!isFound || site.origin === null
      ? []
      : ['rel="canonical"', 'property="og:image"', 'property="og:url"']
          .filter((mark) => !html.includes(mark))
          .map((mark) => `has no ${mark}`)),
  ].filter((fault) => fault !== '');
}

function faultsOfLinkedData(html: string): string[] {
  const blocks = all(html, /<script type="application\/ld\+json"[^>]*>([\s\S]*?)<\/script>/g);
  if (blocks.length !== 1) return [`has ${blocks.length} blocks of linked data`];
  try {
    const data = JSON.parse(blocks[0] ?? '') as Record<string, unknown>;
    const graph: unknown = data['@graph'];
    const isTyped =
      Array.isArray(graph) &&
      graph.length > 0 &&
      graph.every((node: Record<string, unknown>) => typeof node['@type'] === 'string');
    return isTyped ? [] : ['has linked data without types'];
  } catch {
    return ['has linked data that is no JSON'];
  }
}

function faultOfLink(
  link: string,
  page: SitePage,
  site: Site,
  isFile: (file: string) => boolean,
  pageAt: (file: string) => SitePage | undefined,
): string[] {
  if (/^(data|mailto):/.test(link)) return [];
  const file = link.startsWith('#') ? page.file : pathIn(link, site);
  // A link to a document elsewhere is for readers to follow; the page itself may load nothing.
  if (file === null) {
    return isLoaded(link, page.markup) ? [`loads ${link} from another host`] : [];
  }
  if (!isFile(file)) return [`leads to ${link}, which is nothing`];
  const fragment = decodeURIComponent(/#(.*)$/.exec(link)?.[1] ?? '');
  const target = file === page.file ? page : pageAt(file);
  return fragment === '' || target?.ids.has(fragment) !== false
    ? []
    : [`leads to ${link}, where nothing has that name`];
}

function isLoaded(link: string, markup: string): boolean {
  const quoted = link.replaceAll('&', '&amp;');
  return all(markup, /<((?!a\s|a>)[^>]*)>/g).some(
    (tag) => tag.includes(`"${quoted}"`) && !/rel="(canonical|alternate)"/.test(tag),
  );
}

/** The file of the build that an address is served from; null where it is none of the site's. */
export function pathIn(address: string, { origin, base }: Site): string | null {
  const here = new URL(origin ?? 'http://localhost');
  const url = new URL(address, here);
  if (url.origin !== here.origin || !url.pathname.startsWith(`${base}/`)) return null;
  const path = decodeURIComponent(url.pathname.slice(base.length + 1));
  return path === '' || path.endsWith('/') ? `${path}index.html` : path;
}

function all(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].map(([, found = '']) => found);
}

function plain(text: string): string {
  return text.replaceAll('&amp;', '&').replaceAll('&quot;', '"').replaceAll('&#39;', "'");
}
