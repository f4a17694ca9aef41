import type { GeoJSONSource, Map } from 'maplibre-gl';
import { untrack } from 'svelte';
import { cameraView } from '../../scene/camera-view';
import { clusteredFlowsOf } from '../../scene/clusters/clustered-flows';
import { overview } from '../../scene/first-camera';
import { detailAt, flowMarks } from '../../scene/flows/flow-marks';
import { nameFeatures, NO_NAMES, type NameFeatures } from '../../scene/labels/name-features';
import { placesInView } from '../../scene/labels/places-in-view';
import type { Box } from '../../scene/geometry/box';
import { lensesOf, withoutLens, type Lens, type Unseen } from '../../scene/lens';
import { besideLenses, stripsOf } from '../../scene/lens-cover';
import type { LensRoom } from '../../scene/lens-spots';
import type { Atlas } from '../../session/context';
import type { CameraSync } from './camera-sync';
import { coversOf } from './covers';
import { NAME_SOURCE } from './layers/names';
import type { MapUiState } from './map-ui-state.svelte';
import { coveredOf, sizeOf, viewOf } from './map-view';

/** The parts of a running map that its layout needs. */
interface Parts {
  readonly atlas: Atlas;
  readonly map: Map;
  readonly screen: MapUiState;
  readonly keeper: { readonly ahead: CameraSync['ahead'] };
}

/**
 * Lays out the names of places, and windows onto what is small, anew whenever the map has come to rest or
 * shows another view, as it will be seen from where the map flies to; gives the names to the map, and all of it to the components that lie on it.
 */
export class LayoutOnMap {
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
    const { atlas, screen } = this.#parts;
    // What tells of them lies on the map as well.
    const told = $derived(screen.layout.unseen.length);
    $effect(() => {
      void [atlas.view.state, atlas.dataset, atlas.locale, screen.styled, screen.rest, told];
      // What lies on a map that is ready comes at once, and is laid out with it.
      if (screen.status === 'ready' && !screen.laid) return;
      untrack(() => this.#settle());
    });
  }

  #settle(): void {
    const { atlas, map, screen, keeper } = this.#parts;
    const { ahead } = keeper;
    if (!screen.styled || (map.isMoving() && !ahead)) return;
    const view = ahead ? cameraView(ahead, sizeOf(map.getCanvas())) : viewOf(map);
    const covers = coversOf(map.getContainer());
    const { width, height } = view;
    const region = overview(atlas.dataset, { width, height, ...coveredOf(map.getContainer()) });
    const zooms = { zoom: ahead?.zoom ?? map.getZoom(), region: region.zoom };
    const layOut = (taken: readonly Box[]) =>
      placesInView(atlas, atlas.view.state, view, zooms, taken);
    // Lenses find their spots among the names, and then the names theirs beside the lenses.
    const places = layOut(covers);
    const room = { view, zoom: zooms.zoom, ...places, covers };
    const { lenses, unseen } = lensesIn(atlas, room, zooms.region);
    const { symbols, names } = besideLenses(lenses, places, covers, layOut);
    const [before, now] = [screen.layout.lenses, lenses].map((all) => all.flatMap(stripsOf).join());
    screen.layout = { symbols, names, covers, lenses, unseen };
    // Names of the ground are shown or hidden by what lies on them each time the map is drawn.
    if (before !== now) map.triggerRepaint();
    this.#show(nameFeatures(atlas.dataset, names, symbols));
  }

  #show(features: NameFeatures): void {
    if (JSON.stringify(features) === JSON.stringify(this.#features)) return;
    this.#features = features;
    void this.#parts.map.getSource<GeoJSONSource>(NAME_SOURCE)?.setData(features);
  }
}

/** The lenses of a map, and what it has no room for; none while one measures, as a lens has a scale of its own, nor where flows are bundled. */
function lensesIn(
  { dataset, view: { state } }: Atlas,
  room: Omit<LensRoom, 'marks'>,
  region: number,
): { lenses: readonly Lens[]; unseen: readonly Unseen[] } {
  if (clusteredFlowsOf(dataset) || state.ruler !== null) return { lenses: [], unseen: [] };
  const detail = detailAt(dataset, room.zoom, region);
  const marks = flowMarks(dataset, state, detail);
  const lenses = lensesOf(dataset, state, detail, { ...room, marks });
  return { lenses, unseen: withoutLens(dataset, state, detail, lenses) };
}
