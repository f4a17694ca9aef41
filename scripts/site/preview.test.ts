import { describe, expect, it } from 'vitest';
import { escaped } from '../../src/render/svg/svg';
import { descriptionOf, titleOf, type Page } from './pages';
import { previewOf } from './preview';
import { linkTo, siteFrom } from './site';
import { robotsOf, sitemapOf } from './sitemap';
import en from '../../src/i18n/words/en/messages';

const PAGE: Page = {
  file: 'en/flow/shougang/index.html',
  path: '/en/flow/shougang/',
  locale: 'en',
  selection: { kind: 'flow', id: 'shougang' },
  name: 'Coal & "steel"',
  description: 'What moved',
  html: '',
};

describe('where the site is served', () => {
  it('is unknown unless the environment says it', () => {
    expect(siteFrom({})).toEqual({ origin: null, base: '' });
    expect(siteFrom({ SITE_ORIGIN: 'https://atlas.example.org', BASE_PATH: '/a' })).toEqual({
      origin: 'https://atlas.example.org',
      base: '/a',
    });
  });

  it.each([
    'atlas.example.org',
    'https://atlas.example.org/a',
    'ftp://atlas.example.org',
    'https://atlas.example.org/?x',
  ])('is refused where it is more or less than an origin: %s', (SITE_ORIGIN) =>
    expect(() => siteFrom({ SITE_ORIGIN })).toThrow(/SITE_ORIGIN/),
  );

  it('makes links absolute where it is known', () => {
    expect(linkTo({ origin: null, base: '/a' }, '/en/')).toBe('/a/en/');
    expect(linkTo({ origin: 'https://b.org', base: '/a' }, '/en/')).toBe('https://b.org/a/en/');
  });
});

describe('the head of a page', () => {
  const lines = (origin: string | null) =>
    previewOf(PAGE, { origin, base: '/a', name: 'Atlas' }, en, { text: '</script>' }).join('\n');

  it('names its address, its languages and its picture', () => {
    const head = lines('https://b.org');
    expect(head).toContain('rel="canonical" href="https://b.org/a/en/flow/shougang/"');
    expect(head).toContain('hreflang="zh-Hans" href="https://b.org/a/zh/flow/shougang/"');
    expect(head).toContain('hreflang="x-default" href="https://b.org/a/en/flow/shougang/"');
    expect(head).toContain('content="https://b.org/a/cards/en/flow/shougang.png"');
  });

  it('makes no absolute address up', () => {
    expect(lines(null)).not.toMatch(/canonical|og:url|og:image|https?:\/\/(?!schema)/);
    expect(lines(null)).toContain('hreflang="zh-Hans" href="/a/zh/flow/shougang/"');
  });

  it('lets no text out of its attribute or script', () => {
    expect(lines(null)).toContain('content="Coal &amp; &quot;steel&quot;"');
    expect(lines(null).match(/<\/script>/g)).toHaveLength(1);
  });

  it('says of every line that it is of the page as served', () => {
    for (const line of lines('https://b.org').split('\n')) expect(line).toContain('data-served');
  });
});

it('reads back the texts that a page writes', () => {
  const text = `Beijing’s <coal> & "steel"`;
  expect(titleOf(`<title>${escaped(text)}</title>`)).toBe(text);
  expect(descriptionOf(`<meta name="description" content="${escaped(text)}"/>`)).toBe(text);
});

it('lists every page with its languages, and tells robots where the list is', () => {
  const site = { origin: 'https://b.org', base: '' };
  expect(sitemapOf([PAGE], site)).toContain(
    '<url><loc>https://b.org/en/flow/shougang/</loc>' +
      '<xhtml:link rel="alternate" hreflang="en" href="https://b.org/en/flow/shougang/"/>' +
      '<xhtml:link rel="alternate" hreflang="zh-Hans" href="https://b.org/zh/flow/shougang/"/></url>',
  );
  expect(robotsOf(site)).toContain('Sitemap: https://b.org/sitemap.xml');
  expect(robotsOf({ origin: null, base: '' })).not.toContain('Sitemap');
});
