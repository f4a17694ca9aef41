import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/*
 * One set of values for all style sheets and the styles of all components: `tokens.css` and
 * `palette.css` have them. Pictures and figures have sizes in units of their drawing.
 */
const FILES = [
  'src/app.css',
  ...globSync('src/ui/{base,table}.css'),
  ...globSync('src/{app,features,ui,routes}/**/*.svelte'),
];

interface Declaration {
  readonly file: string;
  readonly property: string;
  readonly value: string;
}

const DECLARATIONS: readonly Declaration[] = FILES.flatMap((file) => {
  const text = readFileSync(file, 'utf8');
  const css = file.endsWith('.css') ? text : (/<style>(.*)<\/style>/s.exec(text)?.[1] ?? '');
  return [...css.replaceAll(/\/\*.*?\*\//gs, '').matchAll(/([\w-]+):\s*([^;{}]+);/g)].map(
    ([, property = '', value = '']) => ({ file, property, value: value.replaceAll(/\s+/g, ' ') }),
  );
});

/** The parts of a value that are parted by spaces outside of brackets. */
function partsOf(value: string): string[] {
  let depth = 0;
  const marked = [...value].map((letter) => {
    depth += letter === '(' ? 1 : letter === ')' ? -1 : 0;
    return letter === ' ' && depth === 0 ? '\n' : letter;
  });
  return marked.join('').split('\n');
}

/** The declarations of some properties with a part that is not allowed. */
function others(properties: RegExp, allowed: RegExp): string[] {
  return DECLARATIONS.filter(
    ({ property, value }) =>
      properties.test(property) && !partsOf(value).every((part) => allowed.test(part)),
  ).map(({ file, property, value }) => `${file}: ${property}: ${value}`);
}

describe('styles use no value beside those of the tokens', () => {
  it('are read at all', () => {
    expect(FILES.length).toBeGreaterThan(80);
    expect(DECLARATIONS.length).toBeGreaterThan(1000);
    expect(partsOf('0 calc((1px + var(--space-1)) / 2) auto')).toHaveLength(3);
  });

  it('gaps, margins and paddings', () => {
    const properties = /^(?:(?:row-|column-)?gap|(?:margin|padding)(?:-[\w-]+)?)$/;
    // Of paper 12 mm; one or two pixels set a line or a sign right; parts of an em go with the text.
    const allowed = /^(?:0|-?[12]px|12mm|auto|-?[\d.]+em|var\(--[\w-]+\)|calc\(.*\)|max\(.*\))$/;
    expect(others(properties, allowed)).toEqual([]);
    const rems = DECLARATIONS.filter(
      ({ property, value }) => properties.test(property) && /calc\(-?[\d.]+rem/.test(value),
    );
    expect(rems).toEqual([]);
  });

  it('sizes of text', () => {
    expect(others(/^font-size$/, /^(?:var\(--size-\w+\)|inherit|[\d.]+em|10pt)$/)).toEqual([]);
    const fonts = DECLARATIONS.filter(
      ({ property, value }) =>
        property === 'font' && value !== 'inherit' && !value.includes('var(--size-'),
    );
    expect(fonts).toEqual([]);
  });

  it('weights and heights of lines', () => {
    expect(others(/^font-weight$/, /^(?:var\(--weight-strong\)|400|inherit)$/)).toEqual([]);
    expect(others(/^line-height$/, /^(?:var\(--line-\w+\)|1|0|inherit|\d+px|1\.5rem)$/)).toEqual(
      [],
    );
  });

  it('corners', () => {
    expect(others(/radius$/, /^(?:var\(--radius(?:-\w+)?\)|0|50%|inherit)$/)).toEqual([]);
  });

  it('shadows, of which rings and marked edges are none', () => {
    const shadows = DECLARATIONS.filter(
      ({ property, value }) =>
        property === 'box-shadow' && !/^(?:var\(--shadow\)|none|inset .*|0 0 0 .*)$/.test(value),
    );
    expect(shadows).toEqual([]);
  });

  it('colours', () => {
    // Black and its absence are masks; white is paper.
    const own = DECLARATIONS.filter(({ value }) =>
      /#(?!0000?\b|000\b|fff\b)[\da-f]{3,8}\b|rgba?\(|hsla?\(/i.test(value),
    );
    expect(own).toEqual([]);
    const known = readFileSync('src/scene/style/palette.css', 'utf8');
    const tokens = readFileSync('src/ui/tokens.css', 'utf8');
    const used = DECLARATIONS.flatMap(
      ({ value }) => value.match(/--(?:ink|paper|line)[\w-]*/g) ?? [],
    );
    for (const name of new Set(used)) expect(known + tokens).toContain(`${name}:`);
  });
});
