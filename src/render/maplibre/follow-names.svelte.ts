import type { GeoJSONSource, Map } from 'maplibre-gl';
import { untrack } from 'svelte';
import { overview } from '../../scene/first-camera';
import { nameFeatures, NO_NAMES, type NameFeatures } from '../../scene/labels/name-features';
import { placesInView } from '../../scene/labels/places-in-view';
import { afterFrame } from '../../session/after-frame';
import type { Atlas } from '../../session/context';
import { coversOf } from './covers';
import { NAME_SOURCE } from './layers/names';
import type { MapUiState } from './map-ui-state.svelte';
import { coveredOf, viewOf } from './map-view';

/** The parts of a running map that names need. */
interface Parts {
  readonly atlas: Atlas;
  readonly map: Map;
  readonly screen: MapUiState;
}

/**
 * Lays out the names of places anew whenever the map has come to rest or shows another view, and gives
 * them to it.
 */
export class NamesOnMap {
  readonly #parts: Parts;
  #features: NameFeatures = NO_NAMES;

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  /** The names that the map has: whoever sets the style anew passes them on. */
  get features(): NameFeatures {
    return this.#features;
  }

  /** To be called in an effect, for as long as that lives. */
  follow(): void {
    const { atlas, map, screen } = this.#parts;
    const settle = () => this.#settle();
    $effect(() => {
      void [atlas.view.state, atlas.dataset, atlas.locale, screen.styled];
      untrack(settle);
    });
    // What lies on the map comes with it, its buttons a little later.
    $effect(() => {
      void screen.laid;
      if (screen.status === 'ready') afterFrame(settle);
    });
    $effect(() => {
      map.on('resize', settle);
      map.on('moveend', settle);
      return () => {
        map.off('resize', settle);
        map.off('moveend', settle);
      };
    });
  }

  #settle(): void {
    const { atlas, map, screen } = this.#parts;
    if (!screen.styled || map.isMoving()) return;
    const view = viewOf(map);
    const covers = coversOf(map.getContainer());
    const { width, height } = view;
    const region = overview(atlas.dataset, { width, height, ...coveredOf(map.getContainer()) });
    const zooms = { zoom: map.getZoom(), region: region.zoom };
    const { symbols, names } = placesInView(atlas, atlas.view.state, view, zooms, covers);
    screen.places = { symbols, names, covers };
    const features = nameFeatures(atlas.dataset, names, symbols);
    if (JSON.stringify(features) === JSON.stringify(this.#features)) return;
    this.#features = features;
    void map.getSource<GeoJSONSource>(NAME_SOURCE)?.setData(features);
  }
}
