import type { Map } from 'maplibre-gl';
import type { Dataset } from '../model/dataset';
import type { SourceId } from './sources';

/** A feature by its source and id there. */
interface FeatureKey {
  readonly source: SourceId;
  readonly id: string | number;
}

type Mark = 'selected' | 'hovered';

const AREA_SOURCES = ['provinces', 'prefectures', 'hubs'] as const satisfies readonly SourceId[];

/** The features that stand for a place: its symbol, and the unit that it is. */
export function featuresOf(dataset: Dataset, placeId: string): FeatureKey[] {
  const place = dataset.places.get(placeId);
  if (!place) return [];
  const symbol: FeatureKey = { source: 'places', id: placeId };
  if (place.adcode === null) return [symbol];
  // Only one of the sources has the unit; a state for a feature that is not there does nothing.
  const unit = Number(place.adcode);
  return [symbol, ...AREA_SOURCES.map((source) => ({ source, id: unit }))];
}

/** Marks features as selected or pointed at, and unmarks them again. */
export class Highlighter {
  readonly #map: Map;
  readonly #marked: Record<Mark, readonly FeatureKey[]> = { selected: [], hovered: [] };

  constructor(map: Map) {
    this.#map = map;
  }

  /** Puts a mark on these features and takes it from those that had it before. */
  show(mark: Mark, features: readonly FeatureKey[]): void {
    for (const feature of this.#marked[mark]) this.#map.removeFeatureState(feature, mark);
    for (const feature of features) this.#map.setFeatureState(feature, { [mark]: true });
    this.#marked[mark] = features;
  }
}
