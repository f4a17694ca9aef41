/** The name of the image with which regions without a value are hatched. */
export const HATCH = 'hatch';

const SIZE = 16;
/** Grey enough for light and dark land. */
const INK = [128, 128, 128, 170];

/** Slanting lines, one in eight pixels, that meet where tiles of the pattern do. */
export function hatchImage(): { width: number; height: number; data: Uint8ClampedArray } {
  const data = new Uint8ClampedArray(SIZE * SIZE * 4);
  for (let y = 0; y < SIZE; y++) {
    for (let x = 0; x < SIZE; x++) {
      if ((x + y) % 8 < 2) data.set(INK, (y * SIZE + x) * 4);
    }
  }
  return { width: SIZE, height: SIZE, data };
}
