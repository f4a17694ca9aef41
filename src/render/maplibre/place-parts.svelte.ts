import type { GeoJSONSource, Map } from 'maplibre-gl';
import { untrack } from 'svelte';
import type { Dataset } from '../../model/dataset';
import { clusteredFlowsOf } from '../../scene/clusters/clustered-flows';
import { placeFeatures, type PlaceFeature } from '../../scene/places/place-features';
import type { Atlas } from '../../session/context';
import { clusteredFeature } from './clustered-feature';
import type { MapUiState } from './map-ui-state.svelte';
import { NOTHING } from './sources';

/**
 * So many places come to the map at once: all in one go would hold the window up, and each part costs
 * the map's worker all its tiles anew.
 */
const AT_ONCE = 3500;

/** The parts of a running map that places need. */
interface Parts {
  readonly atlas: Atlas;
  readonly map: Map;
  readonly screen: MapUiState;
}

/**
 * Gives a map the places of clustered flows, part by part: each is sent once the map's worker has the last
 * one. The style has none of them: they would be copied, and compared, with each that is built.
 */
export class PlaceParts {
  readonly #parts: Parts;
  #source: GeoJSONSource | undefined;
  #dataset: Dataset | null = null;
  #rest: readonly PlaceFeature[] = [];

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  /** To be called in an effect, for as long as that lives. */
  follow(): void {
    const { atlas, map, screen } = this.#parts;
    $effect(() => {
      void [atlas.dataset, screen.styled];
      untrack(() => this.#give());
    });
    $effect(() => {
      const given = map.on('sourcedata', ({ sourceId, sourceDataType }) => {
        if (sourceId === 'places' && sourceDataType === 'content') this.#give();
      });
      return () => given.unsubscribe();
    });
  }

  /** Gives the next part, the first where data or source are others. What comes of the last calls again. */
  #give(): void {
    const { dataset } = this.#parts.atlas;
    const source = this.#parts.map.getSource<GeoJSONSource>('places');
    if (!source?.loaded() || !clusteredFlowsOf(dataset)) return;
    // As the style has it, which is then not seen to differ.
    source._data = { geojson: NOTHING.data };
    const removeAll = source !== this.#source || dataset !== this.#dataset;
    if (removeAll) {
      this.#source = source;
      this.#dataset = dataset;
      this.#rest = placeFeatures(dataset).features;
    }
    const part = this.#rest.slice(0, AT_ONCE);
    if (part.length === 0) return;
    this.#rest = this.#rest.slice(AT_ONCE);
    void source.updateData({ removeAll, add: part.map(clusteredFeature) });
  }
}
