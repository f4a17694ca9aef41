import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import type { LayerSpecification } from 'maplibre-gl';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { seededFlows } from '../../../scripts/seeded/flows';
import { seededPackage } from '../../../scripts/seeded/package';
import { input } from '../../../tests/support/map';
import { fromRecord } from '../../../tests/support/package-fixture';
import { openPackage } from '../../package/open-package';
import { buildStyle, ABOVE_FLOWS } from './style';

const css = readFileSync('src/scene/style/palette.css', 'utf8');

const EVERY = (['light', 'dark'] as const).flatMap((scheme) =>
  (['en', 'zh'] as const).flatMap((locale) =>
    [true, false].flatMap((counties) =>
      [null, new Map([['110000', '#abcdef']]), new Map([['130000', null]])].map((fills) =>
        input({ scheme, locale, counties, fills }),
      ),
    ),
  ),
);

/** Flows too many to be drawn each by itself. */
const clustered = await (async () => {
  const opened = await openPackage(fromRecord(seededPackage(seededFlows(500, { places: 40 }))));
  if (!opened.ok) throw new Error('The package has faults.');
  return opened.dataset;
})();

/** Where a layer lies, from below; -1 where there is none of that id. */
function heights(layers: readonly LayerSpecification[]): (id: string) => number {
  return (id) => layers.findIndex((layer) => layer.id === id);
}

describe('the style', () => {
  it('is valid in every scheme, language and state', () => {
    for (const each of [...EVERY, input({ dataset: clustered })]) {
      expect(validateStyleMin(buildStyle(each)).map(({ message }) => message)).toEqual([]);
    }
  });

  it('has nothing of the region below data that do not ask for it', () => {
    const { sources } = buildStyle(input({ dataset: { ...input().dataset, basemap: 'world' } }));
    expect(JSON.stringify(sources).match(/geo\/[\w-]+\.geojson/g)).toEqual([
      'geo/world-land.geojson',
    ]);
  });

  it('lays land under areas under borders under flows under names under symbols', () => {
    const at = heights(buildStyle(input()).layers);
    const order = [
      'sea',
      'land-outside',
      'regions',
      'choropleth',
      'region-areas',
      'prefecture-areas',
      'hub-areas',
      'marked-areas',
      'county-borders',
      'prefecture-borders',
      'province-borders',
      'marked-outlines',
      ABOVE_FLOWS,
      'sea-labels',
      'place-rings',
      'places',
    ].map(at);
    expect(order).not.toContain(-1);
    expect(order).toEqual([...order].sort((a, b) => a - b));
  });

  it('keeps all that must lie above the flows above them when the counties come', () => {
    const without = buildStyle(input({ counties: false })).layers.map(({ id }) => id);
    const above = without.slice(without.indexOf(ABOVE_FLOWS));
    expect(above).toContain('places');
    const at = heights(buildStyle(input()).layers);
    // MapLibre puts what is new right below the layer that follows it, flows or not.
    expect(at('county-labels')).toBe(at(ABOVE_FLOWS) - 1);
    expect(at('county-borders')).toBeLessThan(at('province-borders'));
  });

  it('has none of the places of clustered flows, which come in parts', () => {
    const { sources } = buildStyle(input({ dataset: clustered }));
    expect(sources.places).toMatchObject({ data: { features: [] } });
    expect(JSON.stringify(buildStyle(input()).sources.places)).toContain('jidong-cement');
  });

  it('asks for the counties only when they are wanted', () => {
    const { sources } = buildStyle(input({ counties: false }));
    expect(JSON.stringify(sources)).not.toContain('count');
    expect(buildStyle(input()).sources['county-borders']).toMatchObject({
      data: '/atlas/geo/county-borders.geojson',
    });
  });

  it('draws from few sources, one after the other, as each costs all tiles once more', () => {
    const { layers } = buildStyle(input({ counties: false, fills: null }));
    const drawn = layers.filter(
      ({ type, layout }) => (type === 'fill' || type === 'line') && layout?.visibility !== 'none',
    );
    const sources = drawn.map((layer) => ('source' in layer ? layer.source : ''));
    const runs = sources.filter((source, index) => source !== sources[index - 1]);
    expect(runs).toEqual(['areas', 'details']);
  });

  it('simplifies areas by no more than the lines over their borders hide', () => {
    const { sources, layers } = buildStyle(input());
    const border = layers.find(({ id }) => id === 'coast-borders');
    // Zooms and widths in turn, after the kind of the expression and what it goes by.
    const [, , , , narrowest] = (border as { paint: { 'line-width': number[] } }).paint[
      'line-width'
    ];
    expect(narrowest).toBeGreaterThan(0);
    expect((sources.areas as { tolerance: number }).tolerance * 2).toBeLessThanOrEqual(
      narrowest ?? 0,
    );
  });

  it('paints no area that is neither marked nor a hub', () => {
    const { layers } = buildStyle(input({ fills: null }));
    for (const id of ['region-areas', 'prefecture-areas']) {
      expect(layers.find((layer) => layer.id === id)).toMatchObject({
        paint: { 'fill-opacity': 0 },
      });
    }
  });

  it('hatches regions that an indicator has no value of', () => {
    const fills = new Map([
      ['110000', '#abcdef'],
      ['130000', null],
    ]);
    const { layers } = buildStyle(input({ fills }));
    const filled = layers.find(({ id }) => id === 'choropleth');
    const hatched = layers.find(({ id }) => id === 'choropleth-missing');
    expect(JSON.stringify(filled)).toContain('#abcdef');
    expect(JSON.stringify(filled)).not.toContain('130000');
    expect(JSON.stringify(hatched)).toContain('130000');
    expect(JSON.stringify(hatched)).not.toContain('110000');
  });

  it('takes its colours from the palette, of its scheme', () => {
    for (const scheme of ['light', 'dark'] as const) {
      const style = JSON.stringify(buildStyle(input({ scheme, fills: null })).layers);
      const used = new Set(style.match(/#[0-9a-f]{3,8}\b/gi));
      const pairs = [...css.matchAll(/light-dark\((#\w+), (#\w+)\)/g)];
      const known = pairs.map(([, light, dark]) => (scheme === 'light' ? light : dark));
      expect(used.size).toBeGreaterThan(8);
      expect([...used].filter((each) => !known.includes(each))).toEqual([]);
    }
  });

  it('writes every name in the language of the reader', () => {
    for (const locale of ['en', 'zh'] as const) {
      // The names of places come as they are to be written.
      const layers = buildStyle(input({ locale })).layers.filter(
        ({ type, id, layout }) =>
          type === 'symbol' && 'text-field' in (layout ?? {}) && id !== 'place-names',
      );
      expect(layers.length).toBeGreaterThan(2);
      for (const { id, layout } of layers) {
        const text = JSON.stringify((layout as { readonly 'text-field'?: unknown })['text-field']);
        const other = locale === 'en' ? 'zh' : 'en';
        expect(text, id).toContain(`["get","name_${locale}"]`);
        expect(text, id).not.toContain(`name_${other}`);
      }
    }
  });

  it('shows what is pinned however crowded it is', () => {
    const places = buildStyle(input()).layers.find(({ id }) => id === 'places');
    expect(JSON.stringify(places)).toContain('jidong-cement');
  });

  it('names no unit twice: a place is named by its own layer', () => {
    const { layers } = buildStyle(input());
    const prefectures = layers.find(({ id }) => id === 'prefecture-labels');
    // Tangshan is a place, Handan is not.
    expect(JSON.stringify(prefectures)).toContain('130200');
    expect(JSON.stringify(prefectures)).not.toContain('130400');
  });
});
