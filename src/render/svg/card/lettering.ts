import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import subsetFont from 'subset-font';
import type { Locale } from '../../../model/localized.ts';
import { element, escaped, type Attributes } from '../svg.ts';
import type { Pixels } from './png.ts';

/** A line of text and how it is set. */
export interface Type {
  readonly size: number;
  readonly weight: 400 | 600;
  readonly locale: Locale;
}

/** The faces of the cards, cut to what they say, and what follows from them. */
export interface Lettering {
  /** How wide a text is, in the units of its size. */
  widthOf(text: string, type: Type): number;
  /** Draws an SVG in pixels. */
  rasterise(svg: string): Pixels;
}

/** The entries of a face's names by which its weights are one family. */
const FAMILY_NAMES = [1, 2, 16, 17];

/** The files of the faces, from `node_modules` on. */
export const FACES = [400, 600].flatMap((weight) => [
  `@fontsource/inter/files/inter-latin-${weight}-normal.woff2`,
  `@fontsource/noto-sans-sc/files/noto-sans-sc-chinese-simplified-${weight}-normal.woff2`,
]);

/** The published cuts of Noto Sans SC call themselves thin, whatever their weight. Chinese first in Chinese, so that quotes and dashes are as wide as its characters. */
const FAMILY: Readonly<Record<Locale, string>> = {
  en: 'Inter, Noto Sans SC Thin',
  zh: 'Noto Sans SC Thin, Inter',
};

/** How a type is written in SVG; sizes are not rounded. */
export function typeAttributes({ size, weight, locale }: Type): Attributes {
  return {
    'font-family': FAMILY[locale],
    'font-size': String(size),
    'font-weight': String(weight),
    'letter-spacing': weight === 600 && locale === 'en' ? String(-0.018 * size) : null,
  };
}

/** The size in which texts are measured. */
const MEASURED = 100;

/** Cuts the faces to the characters of some texts. `root`: the folder of `node_modules`. */
export async function letteringFor(root: string, texts: readonly string[]): Promise<Lettering> {
  const characters = new Set(texts.join(''));
  const sources = FACES.map((face) => readFileSync(join(root, 'node_modules', face)));

  const folder = mkdtempSync(join(tmpdir(), 'atlas-cards-'));
  // Faces are read again with each text, so that the folder is there to the end.
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  const fontFiles = await Promise.all(
    sources.map(async (source, index) => {
      const file = join(folder, `${index}.ttf`);
      const cut = await subsetFont(source, [...characters].join(''), {
        targetFormat: 'sfnt',
        preserveNameIds: FAMILY_NAMES,
      });
      writeFileSync(file, cut);
      return file;
    }),
  );
  const font = { fontFiles, loadSystemFonts: false, defaultFontFamily: 'Inter' };
  const inks = new Map<string, number>();

  /** How wide the ink of a text is in type of size 1, which all sizes are multiples of. */
  function inkOf(text: string, { weight, locale }: Type): number {
    const key = `${locale} ${weight} ${text}`;
    const known = inks.get(key);
    if (known !== undefined) return known;
    const type = typeAttributes({ size: MEASURED, weight, locale });
    const svg = element(
      'svg',
      { xmlns: 'http://www.w3.org/2000/svg', width: 10, height: 10 },
      element('text', type, escaped(text)),
    );
    const box = new Resvg(svg, { font }).getBBox();
    const ink = (box?.width ?? 0) / MEASURED;
    inks.set(key, ink);
    return ink;
  }

  return {
    // A bar at each end makes spaces at its ends count too.
    widthOf: (text, type) => (inkOf(`|${text}|`, type) - inkOf('||', type)) * type.size,
    rasterise(svg) {
      const { width, height, pixels } = new Resvg(svg, { font }).render();
      return { width, height, rgba: pixels };
    },
  };
}
