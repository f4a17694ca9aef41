import { inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { openBuiltIn } from '../../../package/built-in';
import { loadWords } from '../../../i18n/words';
import { fromDisk } from '../../../../tests/support/built-in';
import { paragraphOf } from './lines';
import type { Selection } from '../../../query/view-state';
import { encodePng } from './png';
import type { Lettering } from './lettering';
import { wordsOf } from './words';

/** Every character is half as wide as its size. */
const LETTERING: Lettering = {
  widthOf: (text, { size }) => (text.length * size) / 2,
  rasterise: () => ({ width: 0, height: 0, rgba: new Uint8Array() }),
};
const set = (text: string, locale: 'en' | 'zh', lines: number) =>
  paragraphOf(text, { weight: 400, locale }, [40, 20], { width: 200, lines }, LETTERING);

describe('a paragraph of a card', () => {
  it('takes the largest type that fits', () => {
    expect(set('Ten chars.', 'en', 1).type.size).toBe(40);
    expect(set('Eleven char', 'en', 1).type.size).toBe(20);
  });

  it('breaks into lines of about the same length', () => {
    expect(set('one two six ten', 'en', 2).lines).toEqual(['one two', 'six ten']);
  });

  it('breaks Chinese between words and never before a closing mark', () => {
    const { lines } = set('京津冀产业协同，北京的工厂。', 'zh', 3);
    expect(lines.length).toBeGreaterThan(1);
    expect(lines.join('')).toBe('京津冀产业协同，北京的工厂。');
    for (const line of lines) expect(line).not.toMatch(/^[，。]/);
  });

  it('is cut short where nothing fits', () => {
    const { lines } = set('a long sentence that no type of ours could set in one line', 'en', 1);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(/…$/);
    expect(
      LETTERING.widthOf(lines[0] ?? '', { size: 20, weight: 400, locale: 'en' }),
    ).toBeLessThanOrEqual(200);
  });
});

describe('what a card says of its page', async () => {
  const dataset = await openBuiltIn(fromDisk);
  const messages = await loadWords('en', 'messages');
  const gist = (selection: Selection, description: string) =>
    wordsOf({ locale: 'en', selection, name: 'Name', description }, '', dataset, messages).gist;

  it('of a claim is claim, author and verdict, whole', () => {
    const said = 'Tang et al. (2018) state: “It grew. It fell.” Verdict: differs.';
    expect(gist({ kind: 'claim', id: 'coastal-belt' }, said)).toBe(said);
  });

  it('of a text is its first sentence', () => {
    expect(gist({ kind: 'reading' }, 'One sentence of 2.5 km. Another.')).toBe(
      'One sentence of 2.5 km.',
    );
  });
});

describe('a PNG', () => {
  it('keeps the colours of its pixels', () => {
    const colours = [
      [200, 10, 10],
      [10, 200, 10],
      [10, 10, 200],
      [200, 10, 10],
    ] as const;
    const rgba = new Uint8Array(colours.flatMap((colour) => [...colour, 255]));
    const png = encodePng({ width: 2, height: 2, rgba });
    const palette = chunkOf(png, 'PLTE');
    const rows = inflateSync(chunkOf(png, 'IDAT'));
    const colourAt = (at: number) => [
      ...palette.subarray((rows[at] ?? 0) * 3, (rows[at] ?? 0) * 3 + 3),
    ];
    expect([1, 2, 4, 5].map(colourAt)).toEqual(colours.map((colour) => [...colour]));
  });

  it('gives what has no place in the palette the nearest colour', () => {
    const rgba = new Uint8Array(
      Array.from({ length: 600 }, (_, index) => [
        (index % 64) * 4,
        Math.floor(index / 64) * 16,
        0,
        255,
      ]).flat(),
    );
    const png = encodePng({ width: 600, height: 1, rgba });
    const palette = chunkOf(png, 'PLTE');
    const rows = inflateSync(chunkOf(png, 'IDAT'));
    expect(palette.length / 3).toBe(256);
    for (let pixel = 0; pixel < 600; pixel++) {
      const at = (rows[pixel + 1] ?? 0) * 3;
      expect(palette[at]).toBe(rgba[pixel * 4]);
    }
  });
});

function chunkOf(png: Buffer, type: string): Buffer {
  const at = png.indexOf(type, 0, 'latin1');
  return png.subarray(at + 4, at + 4 + png.readUInt32BE(at - 4));
}
