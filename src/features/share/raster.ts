import type { Drawing } from '../../session/drawing';

/**
 * Paints a drawing as PNG, `scale` pixels for each of its own. The browser paints the vectors at
 * that size, so it is as sharp at 4 as at 1; the map's own canvas is not read.
 */
export async function rasterise({ svg, width, height }: Drawing, scale: number): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(width * scale);
  canvas.height = Math.round(height * scale);
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('no 2D canvas');
  if (svg.includes('<text')) await paintWhole(context, image);
  else context.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob) resolve(blob);
      else reject(new Error('the picture is too large for this browser'));
    }, 'image/png');
  });
}

/** The height of the first and last line of a drawing, as a share of its width: both hold text. */
const LINE = 0.056;

/** How often to try, once a frame: embedded fonts are there after a few. */
const TRIES = 300;

/**
 * Paints an image with text, again and again until that is there: a browser takes a picture for decoded
 * while the fonts within are not, and until they are it leaves their text out.
 */
async function paintWhole(
  context: CanvasRenderingContext2D,
  image: HTMLImageElement,
): Promise<void> {
  const { width, height } = context.canvas;
  const line = Math.ceil(width * LINE);
  for (let tries = 0; tries < TRIES; tries++) {
    context.drawImage(image, 0, 0, width, height);
    const isWhole = [0, height - line - 2].every((top) =>
      hasInk(context.getImageData(0, top, width, line)),
    );
    if (isWhole) return;
    await new Promise((done) => requestAnimationFrame(done));
  }
  throw new Error('the fonts of the picture did not load');
}

/** True where not all pixels are the same. */
function hasInk({ data }: ImageData): boolean {
  const pixels = new Uint32Array(data.buffer);
  return pixels.some((pixel) => pixel !== pixels[0]);
}
