import { crc32, deflateSync } from 'node:zlib';

/** Pixels as resvg gives them: red, green, blue and alpha of each, row by row. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly rgba: Uint8Array;
}

/** Two pictures of the same height side by side. */
export function besides(left: Pixels, right: Pixels): Pixels {
  const width = left.width + right.width;
  const rgba = new Uint8Array(4 * width * left.height);
  for (let y = 0; y < left.height; y++) {
    const rowOf = (part: Pixels) =>
      part.rgba.subarray(4 * y * part.width, 4 * (y + 1) * part.width);
    rgba.set(rowOf(left), 4 * y * width);
    rgba.set(rowOf(right), 4 * (y * width + left.width));
  }
  return { width, height: left.height, rgba };
}

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const MOST_COLOURS = 256;

/** Colours are told apart by the upper six bits of red, green and blue. */
const BINS = 1 << 18;

/**
 * An opaque picture as a PNG with a palette, a third as large as one with full colours. The cards
 * have few colours and the blends along their edges: the most frequent 256 stand for all.
 */
export function encodePng({ width, height, rgba }: Pixels): Buffer {
  const bins = binsOf(rgba);
  const { palette, indexOf } = paletteOf(bins, rgba);
  // Each row begins with the number of its filter: 0, none, as is best with a palette.
  const rows = Buffer.alloc((width + 1) * height);
  for (let y = 0, pixel = 0; y < height; y++) {
    for (let x = 1; x <= width; x++, pixel++) {
      rows[y * (width + 1) + x] = indexOf[bins[pixel] ?? 0] ?? 0;
    }
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3, 0, 0, 0], 8); // eight bits, palette
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(palette)),
    chunk('IDAT', deflateSync(rows, { level: 6 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function binsOf(rgba: Uint8Array): Uint32Array {
  const bins = new Uint32Array(rgba.length / 4);
  for (let pixel = 0, at = 0; pixel < bins.length; pixel++, at += 4) {
    const red = rgba[at] ?? 0;
    const green = rgba[at + 1] ?? 0;
    const blue = rgba[at + 2] ?? 0;
    bins[pixel] = ((red >> 2) << 12) | ((green >> 2) << 6) | (blue >> 2);
  }
  return bins;
}

/** The colours of the palette, one after the other, and for each bin the place in it of the one that is nearest. */
function paletteOf(bins: Uint32Array, rgba: Uint8Array) {
  const counts = new Uint32Array(BINS);
  const firsts = new Map<number, number>();
  for (let pixel = 0; pixel < bins.length; pixel++) {
    const bin = bins[pixel] ?? 0;
    const count = counts[bin] ?? 0;
    counts[bin] = count + 1;
    if (count === 0) firsts.set(bin, pixel);
  }
  const frequent = [...firsts]
    .sort(([one], [other]) => (counts[other] ?? 0) - (counts[one] ?? 0))
    .slice(0, MOST_COLOURS);
  const palette = new Uint8Array(3 * frequent.length);
  for (const [place, [, pixel]] of frequent.entries()) {
    palette.set(rgba.subarray(4 * pixel, 4 * pixel + 3), 3 * place);
  }
  const indexOf = new Uint8Array(BINS);
  for (const [bin, pixel] of firsts) indexOf[bin] = nearest(palette, rgba, 4 * pixel);
  return { palette, indexOf };
}

/** The place in a palette of the colour that is nearest to the one at a place of a picture. */
function nearest(palette: Uint8Array, rgba: Uint8Array, at: number): number {
  const [red = 0, green = 0, blue = 0] = [rgba[at], rgba[at + 1], rgba[at + 2]];
  let best = 0;
  let least = Infinity;
  for (let place = 0; 3 * place < palette.length; place++) {
    const r = (palette[3 * place] ?? 0) - red;
    const g = (palette[3 * place + 1] ?? 0) - green;
    const b = (palette[3 * place + 2] ?? 0) - blue;
    const distance = r * r + g * g + b * b;
    if (distance >= least) continue;
    best = place;
    least = distance;
  }
  return best;
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const framed = Buffer.alloc(body.length + 8);
  framed.writeUInt32BE(data.length, 0);
  body.copy(framed, 4);
  framed.writeUInt32BE(crc32(body), body.length + 4);
  return framed;
}
