import { readFileSync } from 'node:fs';
import type { FeatureCollection, Geometry } from 'geojson';
import { parse } from 'node-html-parser';
import { describe, expect, it } from 'vitest';
import { openBuiltIn } from '../../../package/built-in';
import { loadWords } from '../../../i18n/words';
import { LOCALES, type Locale } from '../../../model/localized';
import { drawFigure, figureCamera } from './figure';
import { indicatorKeyOf } from './indicator-key';
import { loadGeography } from '../ground';
import { drawnFlows } from '../../../scene/flows/targets';
import { DEFAULT_VIEW, type ViewState } from '../../../query/view-state';
import { fromDisk } from '../../../../tests/support/built-in';
import { choosing } from '../../../../tests/support/any-facets';

const dataset = await openBuiltIn(fromDisk);
const SCREEN = { width: 720, height: 780 };

async function figureOf(view: Partial<ViewState>, locale: Locale = 'en') {
  const state = { ...DEFAULT_VIEW, ...view };
  const layer = (name: string) =>
    JSON.parse(readFileSync(`static/geo/${name}.geojson`, 'utf8')) as FeatureCollection<
      Geometry,
      Record<string, string>
    >;
  const drawing = await drawFigure({
    atlas: { dataset, locale, messages: await loadWords(locale, 'messages') },
    view: state,
    words: await loadWords(locale, 'export'),
    geography: await loadGeography(
      (name) => Promise.resolve(layer(name)),
      dataset.basemap,
      figureCamera(dataset, state, SCREEN, state.camera).camera.zoom,
    ),
    screen: SCREEN,
    camera: state.camera,
    address: 'https://example.org/en/?year=2014&map=1',
    fills: null,
    key: indicatorKeyOf(
      { dataset, locale, messages: await loadWords(locale, 'messages') },
      state,
      await loadWords(locale, 'indicators'),
    ),
    fontsFor: () => Promise.resolve(''),
  });
  return { ...drawing, root: parse(drawing.svg), state };
}

const VIEWS: readonly (readonly [string, Partial<ViewState>])[] = [
  ['the whole region', {}],
  [
    'a place from near',
    {
      selection: { kind: 'place', id: 'caofeidian' },
      camera: { zoom: 7.4, lat: 39.3, lng: 117.6, bearing: 0, pitch: 0 },
    },
  ],
  [
    'a flow, turned and tilted',
    {
      selection: { kind: 'flow', id: 'shougang-caofeidian' },
      camera: { zoom: 7, lat: 39.5, lng: 117.4, bearing: 30, pitch: 50 },
      ...choosing({ categories: ['industry', 'market'] }),
    },
  ],
];

describe.each(LOCALES)('a figure (%s)', (locale) => {
  it.each(VIEWS)('of %s has a path for each flow, names, scale and sources', async (_, view) => {
    const { svg, root, state, width, height } = await figureOf(view, locale);
    const lines = root.querySelectorAll('[data-flow]');
    const drawn = lines.flatMap((each) => (each.getAttribute('data-flow') ?? '').split(' '));
    const shown = drawnFlows(dataset, state).map(({ id }) => id);
    // Flows within a hub have no room from afar.
    for (const id of drawn) expect(shown).toContain(id);
    expect(new Set(drawn).size).toBe(drawn.length);
    expect(root.querySelectorAll('path.flow')).toHaveLength(lines.length);
    // A line that stands for several says for how many.
    const discs = root.querySelectorAll('text.disc').map(({ textContent }) => Number(textContent));
    const several = lines.length - discs.length + discs.reduce((sum, each) => sum + each, 0);
    if (!state.selection.kind.match(/place|flow/)) expect(several).toBe(drawn.length);
    const long = shown.filter(
      (id) => !id.match(/jingtang-|brine|slag|dust|tar|heat|hydrogen|co2|port/),
    );
    for (const id of long) expect(drawn).toContain(id);
    expect(root.querySelectorAll('text.place-name').length).toBeGreaterThan(3);
    for (const kind of ['title', 'subtitle', 'address', 'sources']) {
      expect(root.querySelector(`text.${kind}`)?.textContent).toBeTruthy();
    }
    expect(root.querySelector('.scale text')?.textContent).toMatch(/\d.*(km|公里|千米)/);
    expect(svg).toContain('OpenStreetMap');
    expect(svg).toContain('Acta Scientific Agriculture');
    expect(svg).toContain('https://example.org/en/?year=2014&amp;map=1');
    expect(svg).not.toMatch(/NaN|undefined|Infinity/);
    expect(width).toBe(1000);
    expect(height).toBeGreaterThan(600);
  });

  it('names the regions and hubs of the whole region', async () => {
    const { root } = await figureOf({}, locale);
    const names = root.querySelectorAll('text.place-name').map((each) => each.textContent);
    for (const id of ['beijing', 'tianjin', 'hebei', 'caofeidian', 'langfang']) {
      const name = dataset.places.get(id)?.name[locale] ?? '';
      const isNamed = names.some((each) => each.toLowerCase().startsWith(name.toLowerCase()));
      expect(isNamed, name).toBe(true);
    }
  });
});

describe('a figure', () => {
  it('shows what the map shows, however large the window', () => {
    const camera = { zoom: 7, lat: 39, lng: 117, bearing: 10, pitch: 20 };
    const { frame, camera: larger } = figureCamera(
      dataset,
      DEFAULT_VIEW,
      { width: 472, height: 400 },
      camera,
    );
    expect(frame.width / 472).toBeCloseTo(2);
    expect(larger.zoom).toBeCloseTo(8, 1);
    expect(
      figureCamera(dataset, DEFAULT_VIEW, { width: 0, height: 0 }, null).frame.height,
    ).toBeGreaterThan(400);
  });

  it('says what the colours of an indicator mean, with the value of each region', async () => {
    const { root } = await figureOf({ indicator: 'tertiary-share', year: 2013 });
    const texts = (kind: string) =>
      root.querySelectorAll(`.key text.${kind}`).map(({ textContent }) => textContent);
    expect(texts('indicator')).toEqual(['Tertiary sector share · 2013 · %']);
    expect(root.querySelector('text.subtitle')?.textContent).toContain('Tertiary sector share');
    expect(texts('bound')).toEqual(['30', '40', '50', '60', '70', '80']);
    expect(texts('value')).toEqual(['Beijing 76.9', 'Tianjin 48.1', 'Hebei 35.5']);
    const fills = root
      .querySelectorAll('.key rect.class')
      .map((each) => each.getAttribute('fill') ?? '');
    // The classes, then the regions, each in the colour of one.
    expect(fills).toHaveLength(8);
    for (const fill of fills.slice(5)) expect(fills.slice(0, 5)).toContain(fill);
  });

  it('draws an indicator of pairs as links with their values, and colours no region', async () => {
    const { root } = await figureOf({ indicator: 'structural-similarity', year: 2013 });
    const texts = (within: string) =>
      root.querySelectorAll(within).map(({ textContent }) => textContent);
    expect(texts('.pairs text')).toEqual(['0.863', '0.758', '0.972']);
    expect(texts('.key text.value')).toEqual([
      'Beijing–Tianjin 0.863',
      'Beijing–Hebei 0.758',
      'Tianjin–Hebei 0.972',
    ]);
    expect(root.querySelectorAll('.key rect.class')).toEqual([]);
  });

  it('has no key where no indicator is chosen', async () => {
    const { root } = await figureOf({});
    expect(root.querySelectorAll('.key text')).toEqual([]);
  });

  it('shows less where layers are off', async () => {
    const { root } = await figureOf(choosing({ categories: ['market'] }));
    const ids = root
      .querySelectorAll('[data-flow]')
      .flatMap((each) => (each.getAttribute('data-flow') ?? '').split(' '));
    expect(ids.map((id) => dataset.flows.get(id)?.facets[0])).toEqual(ids.map(() => 'market'));
    expect(ids.length).toBeGreaterThan(3);
  });

  it('lists the flows of what is chosen by the numbers that they have on the map', async () => {
    const { root } = await figureOf({ selection: { kind: 'story', id: 'markets' } });
    const told = dataset.story.get('markets')?.flows ?? [];
    const numbers = root.querySelectorAll('.list > text:not([class])').map(({ text }) => text);
    expect(numbers).toEqual(told.map((_, at) => String(at + 1)));
    const listed = root.querySelectorAll('.list .listed').map(({ text }) => text);
    expect(listed.join(' ')).toBe(told.map((id) => dataset.flows.get(id)?.name.en).join(' '));
    const onMap = root.querySelectorAll('text.disc').flatMap(({ text }) => text.split(/, |–/));
    for (const number of onMap) expect(numbers).toContain(number);
    expect(onMap.length).toBeGreaterThan(0);
  });

  it('lists nothing where the map has no numbers', async () => {
    const { root } = await figureOf({});
    expect(root.querySelectorAll('.list')).toEqual([]);
  });

  it('is called by the view, and names the data below', async () => {
    const { root } = await figureOf({
      selection: { kind: 'place', id: 'langfang' },
      facets: [{ key: 'status', values: ['planned'] }],
    });
    expect(root.querySelector('text.title')?.text).toBe('Langfang · planned');
    const subtitle = root.querySelector('text.subtitle')?.text ?? '';
    expect(subtitle).toContain(dataset.about.name.en);
    expect(subtitle).toMatch(/\d of 41 at Langfang/);
  });
});
