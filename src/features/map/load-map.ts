/** Loads the map and what lies on it, which no page waits for. */
export function loadMap() {
  return Promise.all([import('../../render/maplibre/start-map'), import('./MapOverlays.svelte')]);
}

/** Loads them, and starts the worker of the map, before there is anything to be drawn. */
export async function prepareMap(): Promise<void> {
  const [{ prewarm }] = await loadMap();
  prewarm();
}
