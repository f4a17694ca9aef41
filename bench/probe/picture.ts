/** The picture is compared at this size, which is enough to tell whether a line is there. */
const SIZE = { width: 300, height: 200 } as const;

const ALPHA_OF_MIDDLE = ((SIZE.height / 2) * SIZE.width + SIZE.width / 2) * 4 + 3;

export type Picture = Uint8ClampedArray;

const sheet = new OffscreenCanvas(SIZE.width, SIZE.height);

/**
 * What is on all canvases of the page, or null where nothing was drawn in this frame. Reading
 * waits until the graphics process has drawn it.
 */
export function takePicture(): Picture | null {
  const context = sheet.getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('No 2D canvas to compare pictures on.');
  context.clearRect(0, 0, SIZE.width, SIZE.height);
  for (const canvas of document.querySelectorAll('canvas')) {
    if (canvas.width > 100) context.drawImage(canvas, 0, 0, SIZE.width, SIZE.height);
  }
  const { data } = context.getImageData(0, 0, SIZE.width, SIZE.height);
  // The sea and the land are opaque: a clear pixel is one of a frame in which nothing was drawn.
  return data[ALPHA_OF_MIDDLE] === 0 ? null : data;
}

/** How much two pictures differ: the sum over all pixels and colours. */
export function distance(a: Picture, b: Picture): number {
  let sum = 0;
  for (let index = 0; index < a.length; index += 1) {
    sum += Math.abs((a[index] as number) - (b[index] as number));
  }
  return sum;
}

/**
 * Waits until the graphics process has done all that it was told so far. 2D canvases are read by
 * way of the sheet, as a browser draws those that are read themselves in another way from then on.
 */
export function finishDrawing(): void {
  for (const canvas of document.querySelectorAll('canvas')) {
    const gl = canvas.getContext('webgl2');
    gl?.readPixels(0, 0, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, new Uint8Array(4));
  }
  takePicture();
}
