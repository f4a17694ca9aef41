import fc from 'fast-check';
import jsQR from 'jsqr';
import { parse } from 'node-html-parser';
import { describe, expect, it } from 'vitest';
import { embedCode } from './embed-code';
import { qrCodeOf, qrFile, type QrCode } from './qr-code';

/** What a reader of codes sees of it: each module as so many pixels. */
function pixelsOf({ size, path }: QrCode, scale: number): Uint8ClampedArray {
  const width = size * scale;
  const pixels = new Uint8ClampedArray(width * width * 4).fill(255);
  for (const [, x = '', y = '', length = ''] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)) {
    for (let row = Number(y) * scale; row < (Number(y) + 1) * scale; row++) {
      for (let at = Number(x) * scale; at < (Number(x) + Number(length)) * scale; at++) {
        pixels.fill(0, (row * width + at) * 4, (row * width + at) * 4 + 3);
      }
    }
  }
  return pixels;
}

function read(code: QrCode): string | undefined {
  const scale = 4;
  const width = code.size * scale;
  return jsQR(pixelsOf(code, scale), width, width)?.data;
}

const ADDRESS = 'https://atlas.example/zh/place/caofeidian/?map=8.2/39.1/118.4&year=2013';

describe('the code of an address', () => {
  it.each([
    ADDRESS,
    `${ADDRESS}&sectors=steel,automobiles,petrochemicals&data=/data/mine/datapackage.json`,
    `${ADDRESS}&data=${encodeURIComponent('数据'.repeat(20))}`,
  ])('reads as %s', (address) => {
    const code = qrCodeOf(address);
    expect(code && read(code)).toBe(address);
  });

  it('reads as what it was made of, whatever the query', () => {
    const query = fc.webQueryParameters({ size: 'small' });
    fc.assert(
      fc.property(query, (parameters) => {
        const address = `https://atlas.example/en/?${parameters}`;
        const code = qrCodeOf(address);
        expect(code && read(code)).toBe(address);
      }),
      { numRuns: 25 },
    );
  });

  it('has white around it and is made of whole modules', () => {
    const code = qrCodeOf(ADDRESS);
    const runs = [...(code?.path ?? '').matchAll(/M(\d+) (\d+)h(\d+)/g)];
    const edges = runs.flatMap(([, x, y, length]) => [
      Number(x),
      Number(y),
      Number(x) + Number(length) - 1,
    ]);
    expect(Math.min(...edges)).toBe(4);
    expect(Math.max(...edges)).toBe((code?.size ?? 0) - 5);
  });

  it('is refused to what no code can hold', () => {
    expect(qrCodeOf('x'.repeat(2953))).not.toBeNull();
    expect(qrCodeOf('x'.repeat(2954))).toBeNull();
    expect(qrCodeOf('曹'.repeat(985))).toBeNull();
  });

  it('is dark on white as a file', () => {
    const code = qrCodeOf(ADDRESS);
    const svg = code && parse(qrFile(code).svg).querySelector('svg');
    const [ground, modules] = svg?.querySelectorAll('path') ?? [];
    expect(ground?.getAttribute('fill')).toBe('#fff');
    expect(modules?.getAttribute('fill')).toBeUndefined();
    expect(modules?.getAttribute('d')).toBe(code?.path);
  });
});

describe('the markup of a frame', () => {
  it('names address, title and size', () => {
    const frame = parse(
      embedCode({ address: ADDRESS, title: 'Caofeidian', width: 400, height: 300 }),
    ).querySelector('iframe');
    expect(frame?.getAttribute('src')).toBe(ADDRESS);
    expect(frame?.getAttribute('title')).toBe('Caofeidian');
    expect(frame?.getAttribute('width')).toBe('400');
    expect(frame?.getAttribute('height')).toBe('300');
  });

  it('is as wide as the page where no width is given', () => {
    expect(embedCode({ address: ADDRESS, title: '', width: null, height: 1 })).toContain(
      'width="100%"',
    );
  });

  it('lets no title out of its attribute', () => {
    fc.assert(
      fc.property(fc.string(), (title) => {
        const code = embedCode({ address: ADDRESS, title, width: null, height: 300 });
        expect(code.match(/</g)).toHaveLength(2);
        expect(code.match(/"/g)).toHaveLength(14);
      }),
    );
    expect(embedCode({ address: ADDRESS, title: '"><b>', width: 1, height: 1 })).toContain(
      'title="&quot;>&lt;b>"',
    );
  });
});
