import { Map as MapLibreMap, setWorkerUrl, type LngLatBoundsLike } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import { NO_RINGS } from '../../../src/render/maplibre/clustered-feature';
import { NOTHING_MARKED } from '../../../src/render/maplibre/layers/marked';
import { buildStyle } from '../../../src/render/maplibre/style';
import type { StyleInput } from '../../../src/render/maplibre/style-input';
import { NO_NAMES } from '../../../src/scene/labels/name-features';
import { dataset } from '../panels/support/show';

setWorkerUrl(workerUrl);

/** What the style of the built-in data begins with. */
export const look: StyleInput = {
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
};

/**
 * A map in the style of the atlas, without all that the atlas adds; its symbols are not to be seen.
 * `reduceMotion`: whether it jumps where it would fly; as the browser asks if it is not said.
 */
export function bareMap(
  container: HTMLElement,
  bounds: LngLatBoundsLike,
  reduceMotion?: boolean,
): MapLibreMap {
  const style = buildStyle(look);
  const map = new MapLibreMap({ container, style, bounds, fadeDuration: 0, reduceMotion });
  map.setMissingStyleImageResolver((id) => {
    map.addImage(id, { width: 1, height: 1, data: new Uint8Array(4) });
  });
  return map;
}
