import type { Map as MapLibreMap } from 'maplibre-gl';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Highlighter } from '../../../src/render/maplibre/highlighter';
import { buildStyle } from '../../../src/render/maplibre/style';
import { unitOf } from '../../../src/render/maplibre/units';
import type { Place } from '../../../src/model/place';
import { placeFeatures } from '../../../src/scene/places/place-features';
import { placeNumbers } from '../../../src/model/place-numbers';
import { seeded } from '../panels/support/seeded';
import { dataset } from '../panels/support/show';
import { bareMap, look } from './bare-map';

let map: MapLibreMap;
let highlighter: Highlighter;

beforeEach(async () => {
  const container = document.createElement('div');
  container.style.cssText = 'width: 240px; height: 240px';
  document.body.append(container);
  map = bareMap(container, [113, 36, 120, 43]);
  await map.once('idle');
  highlighter = new Highlighter(map, () => dataset);
});

afterEach(() => {
  const container = map.getContainer();
  map.remove();
  container.remove();
});

function place(id: string): Place {
  const found = dataset.places.get(id);
  if (!found) throw new Error(`no place ${id}`);
  return found;
}

/** What is painted as marked: each area once, however many tiles it is in. */
function painted(): string[] {
  const features = map.queryRenderedFeatures({ layers: ['marked-areas'] });
  const texts = features.map(({ properties: { level, mark } }) => `${level} ${mark}`);
  return [...new Set(texts)].sort();
}

const shows = (expected: readonly string[]) =>
  vi.waitFor(() => expect(painted()).toEqual(expected), { timeout: 20_000 });

it('paints areas that are marked, by what they are, and no others', async () => {
  expect(painted()).toEqual([]);
  highlighter.show('selected', [place('langfang')]);
  await shows(['hub selected']);
  highlighter.show('hovered', [place('hebei'), place('langfang')]);
  await shows(['hub selected', 'region hovered']);
  highlighter.show('selected', []);
  await shows(['hub hovered', 'region hovered']);
  highlighter.show('hovered', [place('tangshan'), place('jidong-cement')]);
  await shows(['prefecture hovered']);
  highlighter.show('hovered', []);
  await shows([]);
});

it('ends with what was marked last, however fast marks follow each other', async () => {
  highlighter.show('hovered', [place('hebei')]);
  highlighter.show('hovered', [place('tangshan')]);
  highlighter.show('hovered', [place('beijing')]);
  await shows(['region hovered']);
  expect(highlighter.kept.marked.features).toHaveLength(1);
});

it('keeps its marks through a new style that is given them', async () => {
  highlighter.show('selected', [place('caofeidian')]);
  await shows(['hub selected']);
  map.setStyle(buildStyle({ ...look, scheme: 'dark', marked: highlighter.kept.marked }));
  await map.once('idle');
  expect(painted()).toEqual(['hub selected']);
});

it('marks one place alone, whatever the ids of others look like', async () => {
  const ids = ['1', '01', '1.0', 'constructor', '__proto__'];
  const places = new Map(ids.map((id) => [id, { ...place('tangshan'), id }]));
  const odd = { ...dataset, places };
  map.setStyle(buildStyle({ ...look, dataset: odd }));
  await map.once('idle');
  const own = new Highlighter(map, () => odd);
  const isHovered = () =>
    placeFeatures(odd).features.map(
      ({ id }) => 'hovered' in map.getFeatureState({ source: 'places', id }),
    );
  for (const [index, id] of ids.entries()) {
    own.show('hovered', [places.get(id) as Place]);
    expect(isHovered()).toEqual(ids.map((_, other) => other === index));
  }
  own.show('hovered', []);
  expect(isHovered()).toEqual(ids.map(() => false));
});

it('rings symbols of clustered flows by a source of their own, which a new style keeps', async () => {
  const data = await seeded(500, 40);
  const [some, other] = [...data.places.values()] as [Place, Place];
  const clustered = { ...look, dataset: data };
  map.setStyle(buildStyle(clustered));
  map.fitBounds([...data.extent.bounds], { animate: false });
  const own = new Highlighter(map, () => data);
  const rings = () => {
    const features = map.queryRenderedFeatures({ layers: ['place-rings'] });
    return [...new Set(features.map(({ id, properties: { mark } }) => `${id} ${mark}`))].sort();
  };
  const number = (place: Place) => placeNumbers(data).get(place.id);
  own.show('selected', [some]);
  await expect.poll(rings).toEqual([`${number(some)} selected`]);
  map.setStyle(buildStyle({ ...clustered, ...own.kept, scheme: 'dark' }));
  await map.once('idle');
  expect(rings()).toEqual([`${number(some)} selected`]);
  own.show('selected', [other]);
  await expect.poll(rings).toEqual([`${number(other)} selected`]);
  own.show('selected', []);
  await expect.poll(rings).toEqual([]);
});

it('leaves a map alone that is closed while an area is fetched', async () => {
  const { promise, resolve } = Promise.withResolvers<Response>();
  const fetched = vi.spyOn(globalThis, 'fetch').mockReturnValue(promise);
  const set = vi.spyOn(map, 'setLayoutProperty');
  const caofeidian = place('caofeidian');
  highlighter.show('selected', [caofeidian]);
  await expect.poll(() => fetched.mock.calls.length).toBe(1);
  map.fire('remove');
  const feature = { type: 'Feature', properties: { layer: 'hubs', adcode: caofeidian.adcode } };
  resolve(Response.json({ type: 'FeatureCollection', features: [feature] }));
  expect(await unitOf(map, caofeidian.adcode ?? '')).not.toBeNull();
  await shows([]);
  expect(set).not.toHaveBeenCalled();
  expect(highlighter.kept.marked.features).toEqual([]);
  vi.restoreAllMocks();
});
