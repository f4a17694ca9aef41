import type { GeoJSONSource, Map } from 'maplibre-gl';
import type { Dataset } from '../../model/dataset';
import type { Place } from '../../model/place';
import { MARKED_LAYERS, MARKED_SOURCE, NOTHING_MARKED, visibilityOf } from './layers/marked';
import type { Mark } from './mark';
import type { Kept, MarkedArea } from './style-input';
import { SymbolRings } from './symbol-rings';
import { unitOf } from './units';

/** Marks places as selected or pointed at, and unmarks them again: their symbols and their areas. */
export class Highlighter {
  readonly #map: Map;
  readonly #symbols: SymbolRings;
  readonly #places: Record<Mark, readonly Place[]> = { selected: [], hovered: [] };
  #areas = NOTHING_MARKED;
  #isGone = false;

  /** `dataset`: what the map shows. */
  constructor(map: Map, dataset: () => Dataset) {
    this.#map = map;
    this.#symbols = new SymbolRings(map, dataset);
    map.once('remove', () => (this.#isGone = true));
  }

  /** What is marked: whoever sets the style anew passes it on. */
  get kept(): Pick<Kept, 'marked' | 'ringed'> {
    return { marked: this.#areas, ringed: this.#symbols.ringed };
  }

  /** Puts a mark on these places and takes it from those that had it before. */
  show(mark: Mark, places: readonly Place[]): void {
    this.#symbols.show(mark, places);
    this.#places[mark] = places;
    void this.#showAreas();
  }

  async #showAreas(): Promise<void> {
    const { selected, hovered } = this.#places;
    const marked = [
      ...withMark('hovered', without(hovered, selected)),
      ...withMark('selected', selected),
    ];
    const areas = await Promise.all(marked.map((each) => this.#areaOf(each)));
    // Something else may have been marked, or the map closed, while the areas were fetched.
    if (this.#isGone || selected !== this.#places.selected || hovered !== this.#places.hovered)
      return;
    const features = areas.filter((area) => area !== null);
    // Most of what is pointed at has no area: the map need not cut the marked ones to tiles again.
    if (areSame(features, this.#areas.features)) return;
    this.#areas = { type: 'FeatureCollection', features };
    for (const layer of MARKED_LAYERS) {
      this.#map.setLayoutProperty(layer, 'visibility', visibilityOf(this.#areas));
    }
    await this.#map.getSource<GeoJSONSource>(MARKED_SOURCE)?.setData(this.#areas);
  }

  async #areaOf({ place: { adcode }, mark }: MarkedPlace): Promise<MarkedArea | null> {
    const unit = adcode === null ? null : await unitOf(this.#map, adcode);
    return (
      unit && {
        type: 'Feature',
        properties: { level: unit.level, mark },
        geometry: unit.feature.geometry,
      }
    );
  }
}

interface MarkedPlace {
  readonly place: Place;
  readonly mark: Mark;
}

function areSame(some: readonly MarkedArea[], others: readonly MarkedArea[]): boolean {
  return (
    some.length === others.length &&
    some.every(({ geometry, properties: { mark } }, index) => {
      const other = others[index];
      return other?.geometry === geometry && other.properties.mark === mark;
    })
  );
}

function withMark(mark: Mark, places: readonly Place[]): MarkedPlace[] {
  return places.map((place) => ({ place, mark }));
}

function without(places: readonly Place[], others: readonly Place[]): Place[] {
  return places.filter((place) => !others.includes(place));
}
