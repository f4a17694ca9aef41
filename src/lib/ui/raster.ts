import type { Drawing } from '../view/drawing';

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
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no 2D canvas');
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob) resolve(blob);
      else reject(new Error('the picture is too large for this browser'));
    }, 'image/png');
  });
}

/** Hands a file to the reader. */
export function saveFile(content: Blob | string, type: string, name: string): void {
  const blob = typeof content === 'string' ? new Blob([content], { type }) : content;
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The download has been handed over by the end of the task at the latest.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
