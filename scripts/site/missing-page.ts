import type { Messages } from '../../src/i18n/words/index.ts';
import { languageTag, LOCALES, type Locale } from '../../src/model/localized.ts';
import { escaped } from '../../src/render/svg/svg.ts';
import { linkTo, type Site } from './site.ts';

/**
 * The page that answers for addresses where there is nothing, with words for readers without
 * script: by itself it only starts the atlas, which then sees what the address asks for.
 */
export function withoutScript(
  html: string,
  messages: Readonly<Record<Locale, Messages>>,
  site: Site,
): string {
  const sections = LOCALES.map((locale, at) => {
    const { site: words, errors } = messages[locale];
    const heading = at === 0 ? 'h1' : 'h2';
    const link = (path: string, name: string) =>
      `<a href="${escaped(linkTo(site, `/${locale}/${path}`))}">${escaped(name)}</a>`;
    return (
      `<section lang="${languageTag(locale)}"><${heading}>${escaped(errors.notFound)}</${heading}>` +
      `<p>${link('', words.home)} · ${link('data/', words.data)} · ${link('search/', words.search)}</p></section>`
    );
  });
  return html.replace('<div id="app">', (app) => `<noscript>${sections.join('')}</noscript>${app}`);
}
