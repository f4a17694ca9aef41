import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { faultsOfPage, isFoundPage, pathIn, pageFrom, type SitePage } from './site/crawl.ts';
import { faultOfCard } from './site/check-card.ts';
import { BUILD, siteFrom } from './site/site.ts';
import { textSlips } from './text-slips.ts';

/**
 * Walks through the built site and prints each link that leads nowhere, each page whose head is
 * incomplete, each text with a slip, each card that is missing, too large or blank. SITE_ORIGIN and BASE_PATH as for the
 * build.
 *
 *   npm run check:site (after npm run build)
 */
const site = siteFrom(process.env);
const files = new Set(
  readdirSync(BUILD, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => statSync(join(BUILD, file)).isFile()),
);
const pages = new Map<string, SitePage>(
  [...files]
    .filter((file) => file.endsWith('index.html'))
    .map((file) => [file, pageFrom(file, readFileSync(join(BUILD, file), 'utf8'))]),
);

const faults: string[] = [];
let links = 0;
for (const page of pages.values()) {
  const where = `/${page.file.replace(/index\.html$/, '')}`;
  const found = faultsOfPage(
    page,
    site,
    (file) => files.has(file),
    (file) => pages.get(file),
  );
  links += page.links.length;
  const locale = /(?:^|\/)(en|zh)\//.exec(page.file)?.[1];
  if (locale === 'en' || locale === 'zh') {
    const html = readFileSync(join(BUILD, page.file), 'utf8');
    found.push(...textSlips(html, locale).map((text) => `a slip in “${text.trim()}”`));
  }
  faults.push(...found.map((fault) => `${where}: ${fault}`));
}

const cards = [...files].filter((file) => file.startsWith('cards/'));
for (const file of cards) {
  const fault = faultOfCard(readFileSync(join(BUILD, file)));
  if (fault) faults.push(`${file}: ${fault}`);
}

if (site.origin !== null) {
  const sitemap = existsSync(join(BUILD, 'sitemap.xml'))
    ? readFileSync(join(BUILD, 'sitemap.xml'), 'utf8')
    : '';
  const listed = [...sitemap.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, address = '']) => address);
  for (const address of listed) {
    if (!pages.has(pathIn(address, site) ?? '')) faults.push(`sitemap.xml: no page ${address}`);
  }
  const found = [...pages.keys()].filter(isFoundPage).length;
  if (listed.length !== found) faults.push(`sitemap.xml lists ${listed.length} of ${found} pages`);
}

for (const fault of faults) console.error(fault);
console.log(`${pages.size} pages, ${links} links, ${cards.length} cards: ${faults.length} faults`);
if (faults.length > 0 || pages.size < 100) process.exitCode = 1;
