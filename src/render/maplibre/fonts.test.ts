import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { pageCharacters } from '../../../scripts/fonts/characters';
import { faces } from '../../../scripts/fonts/faces';
import { charactersOf } from '../../../scripts/fonts/woff2';
import { FONT, fontFaces } from './fonts';

const fileOf = (name: string) => readFileSync(`static/fonts/${name}.woff2`);

describe('the bundled faces', () => {
  it.each(faces())('$name draws every character it is there for', ({ name, characters }) => {
    const drawn = charactersOf(fileOf(name));
    expect(characters.size).toBeGreaterThan(100);
    // Missing some? Names or words have changed: npm run build:fonts
    expect([...characters].filter((each) => !drawn.has(each))).toEqual([]);
  });

  it('stay small', () => {
    const size = (names: readonly string[]) =>
      names.reduce((sum, name) => sum + fileOf(name).length / 1000, 0);
    expect(size(['map-latin', 'map-latin-medium', 'map-latin-italic', 'map-han'])).toBeLessThan(60);
    expect(size(['ui-han'])).toBeLessThan(300);
  });

  it('are all declared to the map, Latin before Han', () => {
    const declared = fontFaces('/atlas');
    for (const stack of Object.values(FONT)) {
      expect(stack[0]).toMatch(/Latin/);
      for (const name of stack) expect(declared).toHaveProperty([name]);
    }
    for (const face of Object.values(declared).flat()) {
      if (typeof face === 'string') throw new Error('a face without ranges claims all');
      const name = /^\/atlas\/fonts\/(.+)\.woff2$/.exec(face.url)?.[1] ?? '';
      expect(faces().map((each) => each.name)).toContain(name);
    }
  });

  it('know the words of both languages', () => {
    const characters = pageCharacters();
    for (const each of '曹妃甸协同产业') expect(characters.has(each)).toBe(true);
  });
});
