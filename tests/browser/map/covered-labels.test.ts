import { Map as MapLibreMap, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import { afterEach, expect, it } from 'vitest';
import { NO_RINGS } from '../../../src/render/maplibre/clustered-feature';
import { hideCoveredLabels } from '../../../src/render/maplibre/covered-labels';
import { NOTHING_MARKED } from '../../../src/render/maplibre/layers/marked';
import { buildStyle } from '../../../src/render/maplibre/style';
import { NO_NAMES } from '../../../src/scene/labels/name-features';
import { dataset } from '../panels/support/show';

setWorkerUrl(workerUrl);

const container = document.createElement('div');
const button = document.createElement('button');
button.dataset.coversMap = '';

afterEach(() => {
  container.remove();
  button.remove();
});

it('names of neighbours that a button would cut are not shown, and come back beside it', async () => {
  container.style.cssText = 'position: fixed; inset: 0 auto auto 0; width: 400px; height: 400px';
  button.style.cssText = 'position: fixed; width: 20px; height: 20px';
  document.body.append(container, button);
  const map = new MapLibreMap({
    container,
    style: buildStyle({
      scheme: 'light',
      locale: 'en',
      base: '',
      dataset,
      pinned: [],
      isQuiet: false,
      counties: false,
      fills: null,
      claim: null,
      marked: NOTHING_MARKED,
      ringed: NO_RINGS,
      names: NO_NAMES,
    }),
    bounds: [112, 35, 124, 43],
    fadeDuration: 0,
  });
  map.setMissingStyleImageResolver((id) => {
    map.addImage(id, { width: 1, height: 1, data: new Uint8Array(4) });
  });
  const named = () =>
    new Map(
      map
        .queryRenderedFeatures({ layers: ['neighbour-labels'] })
        .map(({ properties, state }) => [String(properties.name_en), state.covered === true]),
    );
  hideCoveredLabels(map);
  await map.once('idle');
  const all = [...named().keys()];
  expect(all.length).toBeGreaterThan(2);
  expect(all).toContain('Shanxi');
  const shanxi = map
    .querySourceFeatures('labels', { filter: ['==', ['get', 'name_en'], 'Shanxi'] })
    .flatMap(({ geometry }) => (geometry.type === 'Point' ? [geometry.coordinates] : []))[0];
  const { x, y } = map.project((shanxi ?? [0, 0]) as [number, number]);

  const resting = async () => {
    const rests = map.once('idle');
    map.triggerRepaint();
    await rests;
  };
  button.style.inset = `${y - 10}px auto auto ${x - 10}px`;
  await resting();
  expect(named()).toEqual(new Map(all.map((name) => [name, name === 'Shanxi'])));

  button.style.inset = '380px auto auto 380px';
  await resting();
  expect([...named().values()]).not.toContain(true);
  map.remove();
});
