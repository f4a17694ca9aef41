import type { GeoJSONSource, Map } from 'maplibre-gl';
import { untrack } from 'svelte';
import { clusteredFlowsOf } from '../../scene/clusters/clustered-flows';
import { nameFeatures, NO_NAMES, type NameFeatures } from '../../scene/labels/name-features';
import { placeNames } from '../../scene/labels/place-names';
import { boxesAlong, linksOn, pairLinks } from '../../scene/pair-links';
import { symbolsIn } from '../../scene/places/scene-symbols';
import { afterFrame } from '../../session/after-frame';
import type { Atlas } from '../../session/context';
import { coversOf } from './covers';
import { NAME_SOURCE } from './layers/names';
import type { MapUiState } from './map-ui-state.svelte';
import { viewOf } from './map-view';

/** The parts of a running map that names need. */
interface Parts {
  readonly atlas: Atlas;
  readonly map: Map;
  readonly screen: MapUiState;
}

/**
 * Lays out the names of places anew whenever the map has come to rest or shows another view, and gives
 * them to it. Where places are clustered the map names them itself.
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
    // What lies on the map comes with it.
    $effect(() => {
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
    const symbols = symbolsIn(atlas, atlas.view.state, view, map.getZoom());
    const joined = linksOn(pairLinks(atlas, atlas.view.state), (point) => view.project(point));
    const names = placeNames(symbols, view, atlas.locale, [
      ...covers,
      ...joined.flatMap(boxesAlong),
    ]);
    screen.places = { symbols, names, covers };
    if (clusteredFlowsOf(atlas.dataset)) return;
    const features = nameFeatures(atlas.dataset, names, symbols);
    if (JSON.stringify(features) === JSON.stringify(this.#features)) return;
    this.#features = features;
    void map.getSource<GeoJSONSource>(NAME_SOURCE)?.setData(features);
  }
}
