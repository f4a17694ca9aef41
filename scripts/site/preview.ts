import type { Messages } from '../../src/i18n/words/index.ts';
import { languageTag, LOCALES, type Locale } from '../../src/model/localized.ts';
import { CARD_SIZE, cardOf } from './cards.ts';
import { escaped } from '../../src/render/svg/svg.ts';
import { inLanguage, type Page } from './pages.ts';
import { linkTo, type Site } from './site.ts';

/** The languages as Open Graph names them. */
const OG_LOCALE: Readonly<Record<Locale, string>> = { en: 'en_GB', zh: 'zh_CN' };

/**
 * The lines of a page's head by which other sites know it: its one address, its other language,
 * the preview they show of it, and what it is as linked data. They hold for the page as served; a
 * window that goes on to another page forgets them (`data-served`).
 */
export function previewOf(
  page: Page,
  site: Site & { readonly name: string },
  messages: Messages,
  linkedData: object,
): readonly string[] {
  const { path, locale, name, description } = page;
  const isOverview = page.selection.kind === 'none';
  return [
    site.origin === null ? '' : link('canonical', linkTo(site, path)),
    ...LOCALES.map((each) =>
      link('alternate', linkTo(site, inLanguage(path, each)), languageTag(each)),
    ),
    // The root sends readers to their language; no other page does.
    link('alternate', linkTo(site, isOverview ? '/' : inLanguage(path, 'en')), 'x-default'),
    property('og:type', isOverview ? 'website' : 'article'),
    property('og:site_name', site.name),
    property('og:title', name),
    property('og:description', description),
    property('og:locale', OG_LOCALE[locale]),
    ...LOCALES.filter((each) => each !== locale).map((each) =>
      property('og:locale:alternate', OG_LOCALE[each]),
    ),
    ...(site.origin === null ? [] : pictureOf(page, site, messages)),
    `<script type="application/ld+json" data-served>${jsonIn(linkedData)}</script>`,
  ].filter((line) => line !== '');
}

function pictureOf(page: Page, site: Site, messages: Messages): string[] {
  return [
    property('og:url', linkTo(site, page.path)),
    property('og:image', linkTo(site, `/${cardOf(page)}`)),
    property('og:image:type', 'image/png'),
    property('og:image:width', String(CARD_SIZE.width)),
    property('og:image:height', String(CARD_SIZE.height)),
    property('og:image:alt', `${messages.map.name} · ${page.name}`),
    `<meta name="twitter:card" content="summary_large_image" data-served>`,
  ];
}

function link(rel: string, href: string, hreflang?: string): string {
  const language = hreflang ? ` hreflang="${hreflang}"` : '';
  return `<link rel="${rel}"${language} href="${escaped(href)}" data-served>`;
}

function property(name: string, content: string): string {
  return `<meta property="${name}" content="${escaped(content)}" data-served>`;
}

/** JSON that no text within can end the script element of. */
function jsonIn(data: object): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}
