import type { FeatureCollection } from 'geojson';
import type { GeoJSONSource, Map } from 'maplibre-gl';

/**
 * Leaves what sources have fetched to the worker. The copy that it sends back would be the largest
 * thing in the window; and a new style, which names the file, would differ from it, and have the file
 * fetched and cut to tiles again.
 */
export function keepAddresses(map: Map): void {
  map.on('sourcedata', ({ sourceId, sourceDataType }) => {
    const address = addressOf(map, sourceId);
    const source = map.getSource<GeoJSONSource>(sourceId);
    if (sourceDataType === 'metadata' && address !== null && source)
      source._data = { url: address };
  });
}

/** The address of a source's file; null for one that the style holds itself, and for none. */
export function addressOf(map: Map, id: string): string | null {
  const source = map.style.stylesheet?.sources[id];
  return source?.type === 'geojson' && typeof source.data === 'string' ? source.data : null;
}

/**
 * What the file of a source holds, once the map has it too, so that it is fetched once; null without
 * such a file. Rejects where it cannot be fetched.
 */
export async function readSource(map: Map, id: string): Promise<FeatureCollection | null> {
  // On opening a page, the style and with it the source are still to come.
  if (!map.getSource(id)) await map.once('style.load');
  while (map.getSource(id) && !map.isSourceLoaded(id)) await map.once('sourcedata');
  const address = addressOf(map, id);
  if (address === null) return null;
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return (await response.json()) as FeatureCollection;
}
