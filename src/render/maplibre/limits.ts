import type { Map } from 'maplibre-gl';
import { REACH, type Basemap } from '../../model/basemap';
import type { Dataset } from '../../model/dataset';

/** How far a reader can move a map and zoom out of it. */
interface Limits {
  readonly minZoom: number;
  readonly maxBounds?: [west: number, south: number, east: number, north: number];
  readonly renderWorldCopies: boolean;
}

const LIMITS: Readonly<Record<Basemap, Limits>> = {
  world: { minZoom: 0, renderWorldCopies: true },
  // What the layers of static/geo reach to.
  jingjinji: { minZoom: 3.5, maxBounds: [...REACH], renderWorldCopies: false },
};

/** The limits of a map of a dataset: its background ends there. */
export function limitsOf({ basemap }: Dataset): Limits {
  return LIMITS[basemap];
}

/** Gives a running map the limits of a dataset. */
export function limit(map: Map, dataset: Dataset): void {
  const { minZoom, maxBounds, renderWorldCopies } = limitsOf(dataset);
  map.setMinZoom(minZoom);
  map.setMaxBounds(maxBounds);
  map.setRenderWorldCopies(renderWorldCopies);
}
