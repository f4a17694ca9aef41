import { languageTag, LOCALES } from '../../src/model/localized.ts';
import { escaped } from '../../src/render/svg/svg.ts';
import { inLanguage, type Page } from './pages.ts';
import { linkTo, type Site } from './site.ts';

/** All pages for search engines, each with its other language. */
export function sitemapOf(pages: readonly Page[], site: Site): string {
  const entries = pages.map(({ path }) => {
    const alternates = LOCALES.map(
      (locale) =>
        `<xhtml:link rel="alternate" hreflang="${languageTag(locale)}" ` +
        `href="${escaped(linkTo(site, inLanguage(path, locale)))}"/>`,
    );
    return `<url><loc>${escaped(linkTo(site, path))}</loc>${alternates.join('')}</url>`;
  });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    ...entries,
    '</urlset>',
    '',
  ].join('\n');
}

/** Everything may be read by everyone. */
export function robotsOf(site: Site): string {
  const lines = ['User-agent: *', 'Allow: /'];
  if (site.origin !== null) lines.push('', `Sitemap: ${linkTo(site, '/sitemap.xml')}`);
  return `${lines.join('\n')}\n`;
}
