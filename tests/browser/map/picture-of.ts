import { page } from 'vitest/browser';
import { hexOf } from '../../support/colours';

export interface Spot {
  readonly x: number;
  readonly y: number;
}

/** What has been painted: the colour at each point, in CSS pixels, as `#rrggbb`. */
export type Picture = (spot: Spot) => string;

/** The picture on a canvas or image that has so many pixels of its own, `ratio` to one of CSS. */
export function pictureOf(
  source: CanvasImageSource,
  { width, height }: { readonly width: number; readonly height: number },
  ratio = 1,
): Picture {
  const context = new OffscreenCanvas(width, height).getContext('2d');
  if (!context) throw new Error('No 2D canvas.');
  context.drawImage(source, 0, 0);
  const { data } = context.getImageData(0, 0, width, height);
  return ({ x, y }) => {
    const at = 4 * (Math.floor(y * ratio) * width + Math.floor(x * ratio));
    return hexOf([0, 1, 2].map((part) => data[at + part] ?? NaN));
  };
}

/** The picture that the window shows now. */
export async function pictureOfWindow(): Promise<Picture> {
  const base64 = await page.screenshot({ save: false });
  const image = new Image();
  image.src = `data:image/png;base64,${base64}`;
  await image.decode();
  return pictureOf(image, { width: image.naturalWidth, height: image.naturalHeight });
}
