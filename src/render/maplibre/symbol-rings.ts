import type { GeoJSONSource, Map } from 'maplibre-gl';
import type { Dataset } from '../../model/dataset';
import type { Place } from '../../model/place';
import { placeNumbers } from '../../model/place-numbers';
import { clusteredFlowsOf } from '../../scene/clusters/clustered-flows';
import { placeFeatures } from '../../scene/places/place-features';
import { memo } from '../../model/memo';
import { clusteredFeature, NO_RINGS, type RingedPlaces } from './clustered-feature';
import { RINGED_SOURCE } from './layers/clustered-places';
import { MARKS, type Mark } from './mark';

const featuresById = memo(
  (dataset: Dataset) =>
    new globalThis.Map(placeFeatures(dataset).features.map((each) => [each.properties.id, each])),
);

/**
 * The rings around symbols that are marked. Where flows are clustered, these symbols have a source of their
 * own: marked by the state of a feature, all symbols of its tile would be read in the window.
 */
export class SymbolRings {
  readonly #map: Map;
  readonly #dataset: () => Dataset;
  readonly #places: Record<Mark, readonly Place[]> = { selected: [], hovered: [] };
  readonly #states: Record<Mark, readonly number[]> = { selected: [], hovered: [] };
  #ringed = NO_RINGS;

  constructor(map: Map, dataset: () => Dataset) {
    this.#map = map;
    this.#dataset = dataset;
  }

  /** The symbols that are marked where flows are clustered: whoever sets the style anew passes them on. */
  get ringed(): RingedPlaces {
    return this.#ringed;
  }

  /** Puts a mark on these places and takes it from those that had it before. */
  show(mark: Mark, places: readonly Place[]): void {
    this.#places[mark] = places;
    const isClustered = clusteredFlowsOf(this.#dataset()) !== null;
    this.#setStates(mark, isClustered ? [] : places);
    this.#setRinged(isClustered);
  }

  #setStates(mark: Mark, places: readonly Place[]): void {
    const numbers = placeNumbers(this.#dataset());
    const symbol = (id: number) => ({ source: 'places', id });
    for (const id of this.#states[mark]) this.#map.removeFeatureState(symbol(id), mark);
    this.#states[mark] = places.flatMap(({ id }) => numbers.get(id) ?? []);
    for (const id of this.#states[mark]) this.#map.setFeatureState(symbol(id), { [mark]: true });
  }

  #setRinged(isClustered: boolean): void {
    const features = isClustered ? MARKS.flatMap((mark) => this.#featuresOf(mark)) : [];
    if (features.length === 0 && this.#ringed.features.length === 0) return;
    this.#ringed = { type: 'FeatureCollection', features };
    void this.#map.getSource<GeoJSONSource>(RINGED_SOURCE)?.setData(this.#ringed);
  }

  #featuresOf(mark: Mark): RingedPlaces['features'] {
    const byId = featuresById(this.#dataset());
    return this.#places[mark].flatMap(({ id }) => {
      const feature = byId.get(id);
      if (!feature) return [];
      const { properties, ...rest } = clusteredFeature(feature);
      return [{ ...rest, properties: { ...properties, mark } }];
    });
  }
}
