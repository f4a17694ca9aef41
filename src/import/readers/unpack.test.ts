import { gzipSync, strFromU8, strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { Allowance } from './allowance';
import { gunzip, unzip } from './unpack';

const TEXT = strToU8('from,to,count\nA,B,1\n'.repeat(20_000));

/** One after the other, as programs that write in steps leave them. */
function joined(...parts: readonly Uint8Array[]): Uint8Array {
  return Uint8Array.from(parts.flatMap((part) => [...part]));
}

describe('what is packed', () => {
  it('is unpacked whole, all members of a gzip file included', () => {
    const [half, rest] = [TEXT.subarray(0, 250_000), TEXT.subarray(250_000)];
    const packed = joined(gzipSync(half), gzipSync(rest));
    for (const each of [packed, gzipSync(TEXT)]) {
      expect(strFromU8(gunzip('a.gz', each, new Allowance()))).toBe(strFromU8(TEXT));
    }
    const files = unzip('a.zip', zipSync({ 'a/b.csv': TEXT }), new Allowance());
    expect(strFromU8(files['a/b.csv'] ?? new Uint8Array())).toBe(strFromU8(TEXT));
  });

  it.each([
    ['gzip', (allowance: Allowance) => gunzip('a', gzipSync(TEXT), allowance)],
    ['zip', (allowance: Allowance) => unzip('a', zipSync({ b: TEXT }), allowance)],
  ])('is refused where it is larger than allowed: %s', (_, unpack) => {
    expect(() => unpack(new Allowance(TEXT.length - 1))).toThrow(
      expect.objectContaining({ reason: 'too-large', file: 'a' }),
    );
    expect(() => unpack(new Allowance(TEXT.length))).not.toThrow();
  });

  it('counts together whatever one file holds', () => {
    const allowance = new Allowance(TEXT.length + 10);
    gunzip('a', gzipSync(TEXT), allowance);
    expect(() => gunzip('a', gzipSync(TEXT), allowance)).toThrow(
      expect.objectContaining({ reason: 'too-large' }),
    );
  });

  it('is broken where it ends too early, or is longer than it says', () => {
    const packed = gzipSync(TEXT);
    const cut = packed.subarray(0, packed.length - 200);
    expect(() => gunzip('a', cut, new Allowance())).toThrow(
      expect.objectContaining({ reason: 'broken' }),
    );
    const lying = zipSync({ b: TEXT });
    // Its size in the directory: 24 bytes into the entry that begins with PK 1 2.
    const at = lying.findLastIndex((_, index) =>
      [80, 75, 1, 2].every((byte, step) => lying[index + step] === byte),
    );
    new DataView(lying.buffer, lying.byteOffset).setUint32(at + 24, 10, true);
    const read = () => unzip('a', lying, new Allowance(100)).b?.length ?? 0;
    expect(attempted(read)).toBeLessThanOrEqual(100);
  });
});

/** What a reading gives; 0 where it throws. */
function attempted(read: () => number): number {
  try {
    return read();
  } catch {
    return 0;
  }
}
