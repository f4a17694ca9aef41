export type Scheme = 'light' | 'dark';

/** The colours of a palette by name, each as `#rrggbb` for both schemes. */
export type Palette = ReadonlyMap<string, Readonly<Record<Scheme, string>>>;

/** Reads the text of palette.css, wherever it comes from. */
export function readPalette(css: string): Palette {
  return new Map(
    [...css.matchAll(/--([\w-]+): light-dark\((#\w+), (#\w+)\)/g)].map(
      ([, name = '', light = '', dark = '']) => [name, { light, dark }],
    ),
  );
}

export function colourIn(palette: Palette, name: string, scheme: Scheme): string {
  const found = palette.get(name);
  if (!found) throw new Error(`palette.css has no colour --${name}`);
  return found[scheme];
}
