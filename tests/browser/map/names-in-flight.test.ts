import { flushSync } from 'svelte';
import { afterEach, expect, it } from 'vitest';
import { loadWords } from '../../../src/i18n/words';
import { DEFAULT_VIEW, type ViewState } from '../../../src/query/view-state';
import { CameraSync } from '../../../src/render/maplibre/camera-sync';
import { cameraOf } from '../../../src/render/maplibre/map-view';
import { followAtlas } from '../../../src/render/maplibre/follow-atlas.svelte';
import { MapUiState } from '../../../src/render/maplibre/map-ui-state.svelte';
import { FlowLayer } from '../../../src/render/webgl/flow-layer';
import { cameraFor } from '../../../src/scene/choice-camera';
import { View } from '../../../src/session/view.svelte';
import { dataset } from '../panels/support/show';
import { bareMap, look } from './bare-map';

const container = document.createElement('div');

afterEach(() => container.remove());

const step = (id: string): ViewState => ({ ...DEFAULT_VIEW, selection: { kind: 'story', id } });

it('a choice has its names from the beginning of the flight to it, as they stand at its end', async () => {
  container.style.cssText = 'position: fixed; inset: 0 auto auto 0; width: 480px; height: 480px';
  document.body.append(container);
  const map = bareMap(container, [113, 36, 120, 43], false);
  await map.once('idle');
  const view = new View(
    () => 'en',
    '',
    () => undefined,
  );
  view.load(step('caofeidian'));
  const screen = new MapUiState();
  screen.styled = true;
  const duties = {
    note: () => undefined,
    rested: () => (screen.rest = cameraOf(map)),
    cameraFor: (state: ViewState, frame: { width: number; height: number }) =>
      cameraFor(dataset, state, frame),
    isLegible: () => false,
    extentOf: () => Promise.resolve(null),
    prefersStill: () => false,
  };
  const keeper = new CameraSync(map, duties, view.state);
  map.triggerRepaint();
  await map.once('idle');
  const messages = await loadWords('en', 'messages');
  const atlas = { dataset, view, locale: 'en' as const, messages };
  const flows = new FlowLayer({ scheme: 'light' });
  const preferences = { scheme: 'light', still: false } as const;
  const stop = followAtlas({ atlas, map, flows, keeper, screen, preferences }, look);
  flushSync();
  const written = () => screen.layout.names.map(({ id, anchor }) => `${id} ${anchor}`);
  const before = written();

  view.load(step('markets'));
  flushSync();
  expect(map.isMoving()).toBe(true);
  const inFlight = written();
  await map.once('moveend');
  flushSync();
  expect(map.isMoving()).toBe(false);
  expect(written()).not.toEqual(before);
  expect(inFlight).toEqual(written());
  stop();
  map.remove();
});
