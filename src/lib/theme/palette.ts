import css from './palette.css?raw';

export type Scheme = 'light' | 'dark';

const COLOURS: ReadonlyMap<string, Readonly<Record<Scheme, string>>> = new Map(
  [...css.matchAll(/--([\w-]+): light-dark\((#\w+), (#\w+)\)/g)].map(
    ([, name = '', light = '', dark = '']) => [name, { light, dark }],
  ),
);

/** A colour of palette.css as `#rrggbb`, for whatever no style sheet reaches. */
export function colour(name: string, scheme: Scheme): string {
  const found = COLOURS.get(name);
  if (!found) throw new Error(`palette.css has no colour --${name}`);
  return found[scheme];
}
