import { brotliDecompressSync } from 'node:zlib';

/** Number of tags that the directory of a WOFF2 file abbreviates, and where two of them stand. */
const KNOWN_TAGS = 63;
const CMAP = 0;
const TRANSFORMED_BY_DEFAULT = [10, 11]; // glyf and loca

/**
 * The characters that a WOFF2 file has glyphs for, read from its cmap table.
 * Formats: https://www.w3.org/TR/WOFF2/ and OpenType's cmap, subtable formats 4 and 12.
 */
export function charactersOf(file: Buffer): Set<string> {
  const tables = file.readUInt16BE(12);
  const compressedSize = file.readUInt32BE(20);
  let at = 48;
  let offset = 0;
  let cmap: { start: number; length: number } | null = null;
  const base128 = () => {
    let value = 0;
    let byte: number;
    do {
      byte = file.readUInt8(at++);
      value = value * 128 + (byte & 0x7f);
    } while (byte & 0x80);
    return value;
  };
  for (let table = 0; table < tables; table++) {
    const flags = file.readUInt8(at++);
    const tag = flags & 0x3f;
    if (tag === KNOWN_TAGS) at += 4;
    const length = base128();
    // Version 3 of these two, and version 0 of all others, mean that nothing is transformed.
    const untransformed = TRANSFORMED_BY_DEFAULT.includes(tag) ? 3 : 0;
    const stored = flags >> 6 === untransformed ? length : base128();
    if (tag === CMAP) cmap = { start: offset, length: stored };
    offset += stored;
  }
  if (!cmap) throw new Error('The font has no cmap table');
  const data = brotliDecompressSync(file.subarray(at, at + compressedSize));
  return new Set(codePoints(data.subarray(cmap.start, cmap.start + cmap.length)));
}

function codePoints(cmap: Buffer): string[] {
  const subtables = Array.from({ length: cmap.readUInt16BE(2) }, (_, index) =>
    cmap.subarray(cmap.readUInt32BE(4 + index * 8 + 4)),
  );
  return subtables
    .flatMap((table) => {
      const format = table.readUInt16BE(0);
      return format === 4 ? segments(table) : format === 12 ? groups(table) : [];
    })
    .map((code) => String.fromCodePoint(code));
}

/** Format 4: segments of the basic plane; the last one is a mere end mark. */
function segments(table: Buffer): number[] {
  const count = table.readUInt16BE(6) / 2;
  return Array.from({ length: count - 1 }, (_, index) => {
    const end = table.readUInt16BE(14 + index * 2);
    const start = table.readUInt16BE(16 + count * 2 + index * 2);
    return range(start, end);
  }).flat();
}

/** Format 12: groups of consecutive code points of any plane. */
function groups(table: Buffer): number[] {
  return Array.from({ length: table.readUInt32BE(12) }, (_, index) => {
    const start = table.readUInt32BE(16 + index * 12);
    const end = table.readUInt32BE(20 + index * 12);
    return range(start, end);
  }).flat();
}

function range(start: number, end: number): number[] {
  return Array.from({ length: end - start + 1 }, (_, index) => start + index);
}
