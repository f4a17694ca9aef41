import { readFile } from 'node:fs/promises';
import { openBuiltIn } from '../../src/package/built-in';
import { NO_NAMES } from '../../src/scene/labels/name-features';
import { NO_RINGS } from '../../src/render/maplibre/clustered-feature';
import { NOTHING_MARKED } from '../../src/render/maplibre/layers/marked';
import type { StyleInput } from '../../src/render/maplibre/style-input';

/** The built-in package. */
export const dataset = await openBuiltIn((path) =>
  readFile(`static/data/tang-2018/${path}`, 'utf8'),
);

/** What the style follows from, with everything in it. */
export function input(change: Partial<StyleInput> = {}): StyleInput {
  return {
    scheme: 'light',
    locale: 'en',
    base: '/atlas',
    dataset,
    pinned: ['jidong-cement'],
    isQuiet: false,
    counties: true,
    fills: new Map([['130000', '#123456']]),
    claim: null,
    marked: NOTHING_MARKED,
    ringed: NO_RINGS,
    names: NO_NAMES,
    ...change,
  };
}
