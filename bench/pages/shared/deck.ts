import { Deck, type Layer } from '@deck.gl/core';
import { GeoJsonLayer } from '@deck.gl/layers';
import type { Base } from './base.ts';
import { HOME } from './camera.ts';
import type { Camera } from './contestant.ts';
import { bytes, COLOURS } from './look.ts';

const VIEW = { longitude: HOME.lng, latitude: HOME.lat, zoom: HOME.zoom };

/** The base as deck.gl draws it: filled land and regions, stroked borders. */
function baseLayers({ land, provinces, prefectures }: Base): Layer[] {
  return [
    new GeoJsonLayer({
      id: 'land',
      data: land,
      stroked: false,
      getFillColor: bytes(COLOURS.landOutside),
    }),
    new GeoJsonLayer({
      id: 'provinces',
      data: provinces,
      stroked: false,
      getFillColor: bytes(COLOURS.land),
    }),
    new GeoJsonLayer({
      id: 'prefecture-borders',
      data: prefectures,
      filled: false,
      lineWidthUnits: 'pixels',
      getLineWidth: 0.8,
      getLineColor: bytes(COLOURS.borderPrefecture),
    }),
    new GeoJsonLayer({
      id: 'province-borders',
      data: provinces,
      filled: false,
      lineWidthUnits: 'pixels',
      getLineWidth: 1.3,
      getLineColor: bytes(COLOURS.borderProvince),
    }),
  ];
}

/** A deck with the base below whatever layers it is given. */
export class DeckMap {
  readonly #base: Layer[];
  readonly #deck: Deck;
  /** Settles when the deck can draw. */
  readonly loaded: Promise<void>;

  constructor(base: Base) {
    this.#base = baseLayers(base);
    const { promise, resolve } = Promise.withResolvers<void>();
    this.loaded = promise;
    this.#deck = new Deck({
      onLoad: resolve,
      parent: document.getElementById('map') as HTMLDivElement,
      controller: true,
      viewState: VIEW,
    });
  }

  show(layers: readonly Layer[]): void {
    this.#deck.setProps({ layers: [...this.#base, ...layers] });
  }

  look({ lng, lat, zoom }: Camera): void {
    this.#deck.setProps({ viewState: { longitude: lng, latitude: lat, zoom } });
  }
}
