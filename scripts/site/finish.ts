import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openBuiltIn } from '../../src/package/built-in.ts';
import { editionFile, editionOf } from '../../src/package/edition.ts';
import { BUILT_IN, LATER, LATER_NAME } from '../../src/package/location.ts';
import { loadWords } from '../../src/i18n/words/index.ts';
import { drawCards } from './cards.ts';
import { linkedDataOf, type Descriptor } from './linked-data.ts';
import { readPages } from './pages.ts';
import { withoutScript } from './missing-page.ts';
import { previewOf } from './preview.ts';
import { BUILD, ROOT, siteFrom } from './site.ts';
import { robotsOf, sitemapOf } from './sitemap.ts';
import { orderSite } from './styles.ts';

/**
 * Finishes the built site with what follows from its pages: what the head of each says to search
 * engines and to sites that show a preview, the style sheets that it is painted with, the picture of
 * that preview, and the map of the site.
 * Part of `npm run build`; SITE_ORIGIN and BASE_PATH say where the site will be served.
 */
const site = siteFrom(process.env);
const folder = join(ROOT, 'static', BUILT_IN);
const readText = (path: string) => readFileSync(join(folder, path), 'utf8');
const dataset = await openBuiltIn((path) => Promise.resolve(readText(path)));
const descriptor = JSON.parse(readText('datapackage.json')) as Descriptor;
const messages = { en: await loadWords('en', 'messages'), zh: await loadWords('zh', 'messages') };
orderSite(BUILD, site.base);
const pages = readPages(BUILD);

for (const page of pages) {
  const words = messages[page.locale];
  const siteName = dataset.about.name[page.locale];
  const linkedData = linkedDataOf(page, { dataset, descriptor, site, siteName });
  const preview = previewOf(page, { ...site, name: siteName }, words, linkedData).join('\n');
  writeFileSync(
    join(BUILD, page.file),
    page.html.replace('</head>', () => `${preview}\n</head>`),
  );
}
const missing = join(BUILD, '404.html');
writeFileSync(missing, withoutScript(readFileSync(missing, 'utf8'), messages, site));
writeFileSync(join(BUILD, 'robots.txt'), robotsOf(site));
if (site.origin !== null) writeFileSync(join(BUILD, 'sitemap.xml'), sitemapOf(pages, site));

const started = Date.now();
await drawCards(pages, ROOT, BUILD, dataset, messages);
console.log(
  `${pages.length} pages have their cards (${((Date.now() - started) / 1000).toFixed(1)} s)`,
);
if (site.origin === null) {
  console.log(
    'SITE_ORIGIN is not set: the site has no canonical addresses, no preview pictures and no sitemap.',
  );
}
const laterEdition = await editionOf((path) =>
  Promise.resolve(readFileSync(join(ROOT, 'static', LATER, path), 'utf8')),
);
for (const [id, edition] of [
  [dataset.id, dataset.edition],
  [LATER_NAME, laterEdition],
]) {
  if (!id || !edition || existsSync(join(ROOT, 'static', editionFile(id, edition)))) continue;
  console.log(
    `The data, ${id} ${edition}, are not kept: addresses that cite them will not find them once they ` +
      'have changed. Run npm run freeze:data before the site is published.',
  );
}
