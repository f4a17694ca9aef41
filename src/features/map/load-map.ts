import type { Atlas } from '../../session/context';

/** Loads the map and what lies on it, which no page waits for. */
export function loadMap() {
  return Promise.all([import('../../render/maplibre/start-map'), import('./MapOverlays.svelte')]);
}

/** Loads them, and starts a map out of sight, before there is anything to be drawn; resolves once it is at rest. */
export async function prepareMap(atlas: Atlas): Promise<void> {
  const [map] = await loadMap();
  await map.prepareMap(atlas);
}
