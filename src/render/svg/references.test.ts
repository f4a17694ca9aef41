import { readFileSync } from 'node:fs';
import type { Component, ComponentProps } from 'svelte';
import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { textsOf } from '../../../scripts/site/cards';
import type { Page } from '../../../scripts/site/pages';
import Harness from '../../../tests/browser/panels/support/Harness.svelte';
import { fromDisk } from '../../../tests/support/built-in';
import { paintedBy } from '../../../tests/support/painted';
import { figureOf } from '../../../tests/support/pictures';
import { loadWords } from '../../i18n/words';
import { LOCALES, type Locale } from '../../model/localized';
import { openBuiltIn } from '../../package/built-in';
import { DEFAULT_VIEW, idOf, type Selection, type ViewState } from '../../query/view-state';
import type { Atlas } from '../../session/context';
import { View } from '../../session/view.svelte';
import { colour } from '../../scene/style/palette';
import { drawColumn, drawMap } from './card/draw';
import { readLand } from './card/land';
import { letteringFor } from './card/lettering';
import { subjectOf } from './card/subject';
import { wordsOf } from './card/words';
import RegionPicture from './page/RegionPicture.svelte';
import { loadPen } from './page/pen';
import { sharedShapes } from './page/shared-shapes';
import { choosing } from '../../../tests/support/any-facets';

/**
 * What the pictures of the built-in data paint, held against `references/`. Where a picture changes
 * on purpose, renew them and look at what differs:
 *
 *   npx vitest run --project unit src/render/svg/references.test.ts -u
 */
const dataset = await openBuiltIn(fromDisk);
const messages = { en: await loadWords('en', 'messages'), zh: await loadWords('zh', 'messages') };
const reference = (name: string) => `references/${name}.txt`;

const near = (zoom: number, lat: number, lng: number) => ({ zoom, lat, lng, bearing: 0, pitch: 0 });

const FIGURES: Readonly<Record<string, readonly [Locale, Partial<ViewState>]>> = {
  region: ['en', {}],
  place: ['en', { selection: { kind: 'place', id: 'caofeidian' }, camera: near(7.4, 39.3, 117.6) }],
  'flow-turned': [
    'zh',
    {
      selection: { kind: 'flow', id: 'shougang-caofeidian' },
      camera: { ...near(7, 39.5, 117.4), bearing: 30, pitch: 50 },
      ...choosing({ categories: ['industry', 'market'] }),
    },
  ],
  indicator: ['en', { indicator: 'structural-similarity', year: 2013 }],
  'values-and-totals': ['zh', { values: true, totals: true, year: 2010, scale: 'shown' }],
  claim: [
    'en',
    { selection: { kind: 'claim', id: 'coastal-belt' }, camera: near(8.4, 39.1, 118.2) },
  ],
};

describe('a figure paints what it did', () => {
  it.each(Object.entries(FIGURES))('%s', async (name, [locale, view]) => {
    const { svg } = await figureOf(dataset, view, locale);
    // Each change of the data gives them another edition.
    const painted = paintedBy(svg).replace(dataset.edition ?? '', 'EDITION');
    await expect(painted).toMatchFileSnapshot(reference(`figure-${name}`));
  });
});

const CARDS: readonly (readonly [Locale, Selection])[] = [
  ['en', { kind: 'none' }],
  ['zh', { kind: 'none' }],
  ['en', { kind: 'place', id: 'caofeidian' }],
  ['zh', { kind: 'place', id: 'beijing' }],
  ['en', { kind: 'place', id: 'langfang' }],
  ['en', { kind: 'flow', id: 'shougang-caofeidian' }],
  ['zh', { kind: 'flow', id: 'beijing-hebei-agreements' }],
  ['en', { kind: 'flow', id: 'beijing-caofeidian-parks' }],
  ['zh', { kind: 'indicator', id: 'structural-similarity' }],
  ['en', { kind: 'data' }],
];

function pageOf(locale: Locale, selection: Selection): Page {
  const id = idOf(selection) ?? '';
  const named = dataset.places.get(id) ?? dataset.flows.get(id);
  return {
    file: '',
    path: `/${locale}/`,
    locale,
    selection,
    name: named?.name[locale] ?? dataset.about.name[locale],
    description: dataset.about.tagline?.[locale] ?? '',
    html: '',
  };
}

describe('a card paints what it did', async () => {
  const cards = CARDS.map(([locale, selection]) => {
    const page = pageOf(locale, selection);
    const other = LOCALES.find((each) => each !== locale) ?? locale;
    const words = wordsOf(page, pageOf(other, selection).name, dataset, messages[locale]);
    return { page, words };
  });
  const { places, flows } = dataset;
  const names = [...places.values(), ...flows.values()].flatMap(({ name }) => Object.values(name));
  const tools = {
    land: await readLand('.'),
    lettering: await letteringFor('.', [
      ...cards.flatMap(({ words }) => textsOf(words)),
      ...names,
      '|…',
    ]),
    paint: (name: string) => colour(name, 'light'),
    mark: '',
  };

  it.each(cards)('$page.locale $page.selection', async ({ page, words }) => {
    const { locale, selection } = page;
    const subject = subjectOf(dataset, selection, tools.land);
    const name = ['card', locale, selection.kind, idOf(selection)].filter(Boolean).join('-');
    const painted = [drawColumn(words, tools), drawMap(words, subject, tools)].map((svg) =>
      paintedBy(svg),
    );
    await expect(painted.join('\n')).toMatchFileSnapshot(reference(name));
  });
});

interface Given {
  readonly atlas: Atlas;
  readonly component: typeof RegionPicture;
  readonly given: ComponentProps<typeof RegionPicture>;
}

const PICTURES: Readonly<Record<string, readonly [Locale, Partial<ViewState>]>> = {
  region: ['en', {}],
  place: [
    'zh',
    { selection: { kind: 'place', id: 'caofeidian' }, ...choosing({ categories: ['industry'] }) },
  ],
  flow: ['en', { selection: { kind: 'flow', id: 'shougang-caofeidian' } }],
  indicator: ['zh', { indicator: 'structural-similarity', year: 2013 }],
};

describe('the picture of a page paints what it did', () => {
  const shared = sharedShapes(dataset);

  it.each(Object.entries(PICTURES))('%s', async (name, [locale, change]) => {
    const view = new View(
      () => locale,
      '',
      () => undefined,
    );
    view.load({ ...DEFAULT_VIEW, ...change });
    await loadPen();
    const { body } = render(Harness as Component<Given>, {
      props: {
        atlas: { dataset, view, locale, messages: messages[locale] },
        component: RegionPicture,
        given: { shapes: '/picture.svg', isServed: true },
      },
    });
    const [svg = ''] = /<svg[\s\S]*<\/svg>/.exec(body) ?? [];
    await expect(paintedBy(svg, shared)).toMatchFileSnapshot(reference(`page-${name}`));
  });

  it('has colours for what it refers to', () => {
    const css = readFileSync('src/scene/style/palette.css', 'utf8');
    for (const [, name] of shared.matchAll(/var\(--([\w-]+)\)/g))
      expect(css).toContain(`--${name}`);
  });
});
