import type { Map as MapLibreMap } from 'maplibre-gl';
import type { Localized } from '../../model/localized';
import type { Camera } from '../../query/view-state';
import type { ClusteredFlows } from '../../scene/clusters/clustered-flows';
import type { BundleResult } from '../../scene/clusters/bundle-engine';
import type { Caption, Labelled } from '../../scene/labels/captions';
import type { EdgeLabel } from '../../scene/labels/edge-labels';
import type { PlaceName } from '../../scene/labels/place-name';
import type { Box } from '../../scene/geometry/box';
import type { SceneSymbol } from '../../scene/places/scene-symbols';
import type { Lens, Unseen } from '../../scene/lens';
import type { OnMap } from '../../scene/on-map';

export type MapStatus = 'loading' | 'ready' | 'lost' | 'failed';

/** The name tag that follows the pointer; its point in CSS pixels from the map's top left corner. */
export interface Tag {
  readonly target: OnMap;
  readonly x: number;
  readonly y: number;
}

/** What is drawn of flows too many to be drawn one by one. */
export interface DrawnBundles {
  readonly clustered: ClusteredFlows;
  readonly drawn: BundleResult;
}

/** What the names and amounts of flows are placed by. */
export interface FlowLabelling extends Labelled {
  readonly map: MapLibreMap;
}

/** Where things stand on a map at rest, in its pixels. */
export interface MapLayout {
  readonly symbols: readonly SceneSymbol[];
  readonly names: readonly PlaceName[];
  /** Windows onto what is small. */
  readonly lenses: readonly Lens[];
  /** What such a window would show, did the map have room for it. */
  readonly unseen: readonly Unseen[];
  /** What the page lays on the map. */
  readonly covers: readonly Box[];
}

/** What the buttons beside the map make it do. */
export interface MapActions {
  readonly zoomIn: () => void;
  readonly zoomOut: () => void;
  readonly wholeRegion: () => void;
  readonly north: () => void;
  /** Begins to measure, or ends it. */
  readonly measure: () => void;
}

/** What a map shows of itself to the components around it: the map writes, they read. */
export class MapUiState {
  status: MapStatus = $state('loading');
  /** Why the map could not start, as far as it knows, or is lost. */
  why: Partial<Localized> = $state.raw({});
  /** True once the style can be changed. */
  styled = $state(false);
  /** True once the reader has come near enough for counties to matter. */
  countiesWanted = $state(false);
  /** Where the map looks from, at every moment. */
  camera: Camera | null = $state.raw(null);
  /** Where it came to rest. */
  rest: Camera | null = $state.raw(null);
  tag: Tag | null = $state.raw(null);
  clustered: DrawnBundles | null = $state.raw(null);
  /** What the pointer on the map has lit, which lasts a little longer than the tag. */
  lit: OnMap | null = $state.raw(null);
  /** What the names on flows need. */
  labels: FlowLabelling | null = $state.raw(null);
  /** As it was found when the map last came to rest. */
  layout: MapLayout = $state.raw({ symbols: [], names: [], lenses: [], unseen: [], covers: [] });
  /** What stands at lines and at the edge. */
  captions: readonly Caption[] = $state.raw([]);
  edges: readonly EdgeLabel[] = $state.raw([]);
  actions: MapActions | null = $state.raw(null);
  /** True once buttons and scale lie on the map. */
  laid = $state(false);
}
