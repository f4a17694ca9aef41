import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Messages } from '../../src/i18n/words/index.ts';
import type { Dataset } from '../../src/model/dataset.ts';
import { LOCALES, type Locale } from '../../src/model/localized.ts';
import { colourIn, readPalette } from '../../src/scene/style/read-palette.ts';
import { drawColumn, drawMap } from '../../src/render/svg/card/draw.ts';
import type { CardTools } from '../../src/render/svg/card/tools.ts';
import { readLand } from '../../src/render/svg/card/land.ts';
import { FACES, letteringFor } from '../../src/render/svg/card/lettering.ts';
import { subjectOf } from '../../src/render/svg/card/subject.ts';
import { level, wordsOf, type CardWords } from '../../src/render/svg/card/words.ts';
import { besides, encodePng, type Pixels } from '../../src/render/svg/card/png.ts';
import { charactersOf } from '../fonts/woff2.ts';
import { inLanguage, type Page } from './pages.ts';

export { CARD_SIZE } from '../../src/render/svg/card/draw.ts';

/** Where the card of a page is, from the root of the site: `cards/en/place/caofeidian.png`. */
export function cardOf({ path }: Page): string {
  return `cards${path.replace(/\/$/, '')}.png`;
}

/** Draws the picture that other sites show of a page, for every page. */
export async function drawCards(
  pages: readonly Page[],
  root: string,
  build: string,
  dataset: Dataset,
  messages: Readonly<Record<Locale, Messages>>,
): Promise<void> {
  const names = new Map(pages.map(({ path, name }) => [path, name]));
  const cards = pages.map((page) => {
    const other = LOCALES.find((each) => each !== page.locale) ?? page.locale;
    const otherName = names.get(inLanguage(page.path, other)) ?? page.name;
    return { page, words: wordsOf(page, otherName, dataset, messages[page.locale]) };
  });
  const tools = await toolsFor(
    root,
    cards.flatMap(({ words }) => textsOf(words)),
    dataset,
  );
  const general = new Map<Locale, Pixels>();
  for (const { page, words } of cards) {
    const subject = subjectOf(dataset, page.selection, tools.land);
    const map =
      (subject.isGeneral ? general.get(page.locale) : undefined) ??
      tools.lettering.rasterise(drawMap(words, subject, tools));
    // More than half of the pages show the whole region: once drawn serves for all of a language.
    if (subject.isGeneral) general.set(page.locale, map);
    const column = tools.lettering.rasterise(drawColumn(words, tools));
    const file = join(build, cardOf(page));
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, encodePng(besides(column, map)));
  }
}

async function toolsFor(
  root: string,
  texts: readonly string[],
  { places, flows }: Dataset,
): Promise<CardTools> {
  const palette = readPalette(readFileSync(join(root, 'src/scene/style/palette.css'), 'utf8'));
  const names = [...places.values(), ...flows.values()].flatMap(({ name }) => Object.values(name));
  const all = [...texts, ...names.map(level), '|…'];
  checkCharacters(root, all);
  return {
    land: await readLand(root),
    lettering: await letteringFor(root, all),
    paint: (name) => colourIn(palette, name, 'light'),
    mark: readFileSync(join(root, 'static/favicon.svg'), 'utf8').replace(
      '<svg ',
      '<svg width="34" height="34" ',
    ),
  };
}

/** Throws where a character of some texts is in none of the faces. */
function checkCharacters(root: string, texts: readonly string[]): void {
  const drawn = new Set(
    FACES.flatMap((face) => [...charactersOf(readFileSync(join(root, 'node_modules', face)))]),
  );
  const missing = [...new Set(texts.join(''))].filter((each) => !drawn.has(each) && each.trim());
  if (missing.length > 0) throw new Error(`No face of the cards has ${missing.join(' ')}`);
}

export function textsOf({
  site,
  chip,
  name,
  otherName,
  gist,
  listed,
  source,
  credits,
}: CardWords): string[] {
  return [site, chip?.text ?? '', name, otherName, gist, '0123456789', ...listed, source, credits];
}
