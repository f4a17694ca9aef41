import { inflateSync } from 'node:zlib';
import { CARD_SIZE } from '../../src/render/svg/card/draw.ts';

const LARGEST = 150_000;

/** A map with words on it has many colours, and no single one covers nearly all of it. */
const FEWEST_COLOURS = 64;
const LARGEST_SHARE = 0.75;

/** What is wrong with the file of a card; null where all is well. */
export function faultOfCard(png: Buffer): string | null {
  const width = png.readUInt32BE(16);
  const height = png.readUInt32BE(20);
  if (width !== CARD_SIZE.width || height !== CARD_SIZE.height) return `is ${width}×${height}`;
  if (png.length > LARGEST) return `is ${png.length} bytes large`;
  const start = png.indexOf('IDAT', 0, 'latin1') + 4;
  const rows = inflateSync(png.subarray(start, start + png.readUInt32BE(start - 8)));
  const counts = new Array<number>(256).fill(0);
  rows.forEach((index, at) => {
    if (at % (width + 1) !== 0) counts[index] = (counts[index] ?? 0) + 1;
  });
  const colours = counts.filter((count) => count > 0).length;
  if (colours < FEWEST_COLOURS) return `has only ${colours} colours`;
  const share = Math.max(...counts) / (width * height);
  return share > LARGEST_SHARE ? `is ${Math.round(share * 100)} % of one colour` : null;
}
