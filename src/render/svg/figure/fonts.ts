import { element } from '../svg';

/** Reads a file of static/fonts. */
export type FetchFont = (file: string) => Promise<ArrayBuffer>;

const LATIN = [
  { file: 'map-latin', weight: 400, style: 'normal' },
  { file: 'map-latin-medium', weight: 500, style: 'normal' },
  { file: 'map-latin-italic', weight: 400, style: 'italic' },
] as const;

/** The families of a figure: the embedded ones, which a machine may have too, then its own. */
export const FAMILIES = "Inter, 'Noto Sans SC', 'PingFang SC', 'Microsoft YaHei', sans-serif";

const HAN = /[\u2e80-\u9fff\uff00-\uffef]/u;

/**
 * The faces that a drawing needs, within it: a picture of it, as an image element paints one, can
 * reach no file. The Chinese face comes only where there is Chinese text.
 */
export async function fontStyle(drawing: string, fetchFont: FetchFont): Promise<string> {
  const faces = await Promise.all([
    ...LATIN.map(async ({ file, weight, style }) =>
      face('Inter', await fetchFont(`${file}.woff2`), `font-weight:${weight};font-style:${style}`),
    ),
    ...(HAN.test(drawing)
      ? [fetchFont('ui-han.woff2').then((font) => face('Noto Sans SC', font))]
      : []),
  ]);
  return element('style', {}, faces.join(''));
}

function face(family: string, font: ArrayBuffer, more = 'font-weight:400'): string {
  const bytes = new Uint8Array(font);
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  const source = `url(data:font/woff2;base64,${btoa(binary)})`;
  return `@font-face{font-family:'${family}';${more};src:${source} format('woff2')}`;
}
