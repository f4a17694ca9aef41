import fc from 'fast-check';
import { gzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { filesIn, fragmentOf, holdsData } from './data-link';

const texts = (files: readonly File[]) =>
  Promise.all(files.map(async (file) => [file.name, await file.text()]));

describe('data inside a link', () => {
  it('come out as they went in, in characters that every program leaves as they are', async () => {
    const anyFiles = fc.dictionary(fc.string({ minLength: 1 }), fc.string({ unit: 'binary' }));
    await fc.assert(
      fc.asyncProperty(anyFiles, async (files) => {
        const fragment = fragmentOf(new Map(Object.entries(files)));
        expect(fragment).toMatch(/^#data=[\w-]+$/);
        expect(holdsData(fragment)).toBe(true);
        expect(await texts(filesIn(fragment))).toEqual(Object.entries(files));
      }),
      { numRuns: 50 },
    );
  });

  it('are whole or refused where the link was cut, and refused where it is none or would not end', async () => {
    const files = new Map([['a.csv', 'from,to\nA,B\n'.repeat(50)]]);
    const whole = fragmentOf(files);
    const lengths = Array.from({ length: whole.length - 7 }, (_, index) => index + 6);
    const read = await Promise.all(
      lengths.map((length) =>
        Promise.resolve(whole.slice(0, length))
          .then(filesIn)
          .then(texts, () => null),
      ),
    );
    expect(
      read.filter((each) => each !== null).every((each) => each[0]?.[1] === files.get('a.csv')),
    ).toBe(true);
    // All but its last bytes, which only check the others, are needed.
    expect(read.filter((each) => each === null).length).toBeGreaterThan(whole.length - 20);
    const packed = (text: Uint8Array) => `#data=${btoa(String.fromCharCode(...gzipSync(text)))}`;
    const encode = (text: string) => new TextEncoder().encode(text);
    expect(() => filesIn(packed(encode('{"a":1}')))).toThrow();
    expect(() => filesIn(packed(encode('[["a",1]]')))).toThrow();
    expect(() => filesIn(packed(new Uint8Array(2 ** 21)))).toThrow();
    expect(holdsData('#place')).toBe(false);
  });
});
