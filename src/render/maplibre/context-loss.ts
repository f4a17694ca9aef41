import type { Map } from 'maplibre-gl';
import { MAP_LOST } from '../../i18n/no-webgl';
import type { MapUiState } from './map-ui-state.svelte';

/**
 * Says so where the graphics card lets the map go, for as long as it does: there is no style to be
 * changed until the context is restored, and nothing to be seen until the map is then at rest.
 */
export function reportLoss(screen: MapUiState, map: Map): void {
  map.on('webglcontextlost', () => {
    screen.status = 'lost';
    screen.why = MAP_LOST;
    screen.styled = false;
    screen.tag = null;
  });
  map.on('webglcontextrestored', () => {
    void map.once('idle', () => (screen.status = 'ready'));
  });
}
