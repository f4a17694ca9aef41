import type { FeatureCollection, Geometry } from 'geojson';
import { loadGeography, type Unit } from '../ground';

/** Fetches the land of the world. Rejects where its file does not come. */
export async function loadWorld(root: string): Promise<readonly Unit[]> {
  const { land } = await loadGeography(
    async (name) => {
      const response = await fetch(`${root}/geo/${name}.geojson`);
      if (!response.ok) throw new Error(`${name}: ${response.status}`);
      return (await response.json()) as FeatureCollection<Geometry, Record<string, string>>;
    },
    'world',
    0,
  );
  return land;
}
