import { describe, expect, test } from 'vitest';
import { drawView } from '../../../../src/render/svg/figure/draw-view';
import { loadWords } from '../../../../src/i18n/words';
import { rasterise } from '../../../../src/features/share/raster';
import { drawnFlows } from '../../../../src/scene/flows/targets';
import { View } from '../../../../src/session/view.svelte';
import { DEFAULT_VIEW, type ViewState } from '../../../../src/query/view-state';
import { dataset } from '../../panels/support/show';
import { choosing } from '../../../support/any-facets';

const VIEWS: readonly (readonly [string, 'en' | 'zh', Partial<ViewState>])[] = [
  ['the whole region', 'en', {}],
  [
    'a place from near, in Chinese',
    'zh',
    {
      selection: { kind: 'place', id: 'caofeidian' },
      camera: { zoom: 7, lat: 39.3, lng: 117.6, bearing: 0, pitch: 0 },
      ...choosing({ categories: ['industry', 'innovation'] }),
    },
  ],
  [
    'an indicator',
    'en',
    { indicator: 'structural-similarity', year: 2013, ...choosing({ categories: ['market'] }) },
  ],
];

/** The figure that a window of this size would hand over for a view. */
async function figureOf(locale: 'en' | 'zh', patch: Partial<ViewState>) {
  const view = new View(
    () => locale,
    '',
    () => undefined,
  );
  view.load({ ...DEFAULT_VIEW, ...patch });
  const atlas = { dataset, view, locale, messages: await loadWords(locale, 'messages') };
  return {
    drawing: await drawView(atlas, { width: 600, height: 420, camera: null }),
    state: view.state,
  };
}

/** The size of a PNG as its header states it, and the pixels that a browser reads from it. */
async function readPng(png: Blob) {
  const bytes = new DataView(await png.arrayBuffer());
  const bitmap = await createImageBitmap(png);
  const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
  context?.drawImage(bitmap, 0, 0);
  const data = context?.getImageData(0, 0, bitmap.width, bitmap.height).data;
  return {
    stated: [bytes.getUint32(16), bytes.getUint32(20)],
    size: [bitmap.width, bitmap.height],
    pixels: new Uint32Array(data?.buffer ?? new ArrayBuffer(0)),
  };
}

describe.each(VIEWS)('an exported figure of %s', (_, locale, patch) => {
  test('opens again as SVG with its flows, names and sources, and as PNG of the stated size', async () => {
    const { drawing, state } = await figureOf(locale, patch);
    const svg = new DOMParser().parseFromString(drawing.svg, 'image/svg+xml');
    expect(svg.querySelector('parsererror')).toBeNull();
    const texts = (kind: string) =>
      [...svg.querySelectorAll(`text.${kind}`)].map(({ textContent }) => textContent);

    const shown = drawnFlows(dataset, state).map(({ id }) => id);
    const lines = [...svg.querySelectorAll('[data-flow]')];
    // A line may stand for several flows that are alike.
    const drawn = lines.flatMap((each) => each.getAttribute('data-flow')?.split(' '));
    // From afar, flows within one hub are too short to draw.
    const ends = (id: string) => {
      const flow = dataset.flows.get(id);
      return [flow?.origin, flow?.destination].map((end) => dataset.places.get(end ?? '')?.parent);
    };
    const long = shown.filter((id) => ends(id)[0] !== ends(id)[1] || ends(id)[0] === null);
    expect(drawn).toEqual(expect.arrayContaining(long));
    expect(shown).toEqual(expect.arrayContaining(drawn));
    expect(svg.querySelectorAll('path.flow')).toHaveLength(lines.length);
    expect(texts('place-name').length).toBeGreaterThan(3);
    expect(texts('sources').join(' ')).toContain('Acta Scientific Agriculture');
    expect(texts('sources').join(' ')).toContain('OpenStreetMap');
    expect(texts('address')[0]).toContain(`/${locale}/`);
    expect(texts('indicator')).toHaveLength(state.indicator === null ? 0 : 1);
    expect(drawing.svg).toMatch(/@font-face[^}]*url\(data:font\/woff2/);

    const png = await readPng(await rasterise(drawing, 1));
    const size = [Math.round(drawing.width), Math.round(drawing.height)];
    expect(png.stated).toEqual(size);
    expect(png.size).toEqual(size);
    const colours = new Map<number, number>();
    for (const pixel of png.pixels) colours.set(pixel, (colours.get(pixel) ?? 0) + 1);
    expect(colours.size).toBeGreaterThan(200);
    // No one colour is nearly all there is.
    expect(Math.max(...colours.values()) / png.pixels.length).toBeLessThan(0.8);
  });
});

test('an exported figure at twice its size is twice as large', async () => {
  const { drawing } = await figureOf('en', choosing({ categories: ['market'] }));
  const { stated } = await readPng(await rasterise(drawing, 2));
  expect(stated).toEqual([Math.round(drawing.width * 2), Math.round(drawing.height * 2)]);
});
