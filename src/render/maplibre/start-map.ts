import type { Map } from 'maplibre-gl';
import { NO_WEBGL } from '../../i18n/no-webgl';
import type { Atlas } from '../../session/context';
import { isSame, isTarget, NO_SELECTION, type Target } from '../../query/view-state';
import { CameraSync } from './camera-sync';
import { cameraOf } from './map-view';
import { NO_RINGS } from './clustered-feature';
import { cameraFor, isLegibleFrom } from '../../scene/choice-camera';
import { reportLoss } from './context-loss';
import { hideCoveredLabels, linesOnNarrow } from './covered-labels';
import { createMap } from './create-map';
import { extentOf } from './extents';
import { clickOn, type Click } from '../../scene/clusters/click';
import type { ClusteredFlows } from '../../scene/clusters/clustered-flows';
import { drawnAt } from '../../scene/flows/drawn-at';
import { pairOf } from '../../scene/flows/holders';
import { FlowLayer } from '../webgl/flow-layer';
import { mercator } from '../../scene/geometry/geometry';
import { stripsOf } from '../../scene/lens-cover';
import { keepFlows } from '../webgl/keep-flows';
import { followAtlas } from './follow-atlas.svelte';
import { NO_NAMES } from '../../scene/labels/name-features';
import { NOTHING_MARKED } from './layers/marked';
import { HoverDelay } from './hover-delay';
import type { MapUiState } from './map-ui-state.svelte';
import { pairWith } from './pair-with';
import { pick } from './pick';
import { pickable } from './pickable';
import { placeFeatures } from '../../scene/places/place-features';
import type { OnMap } from '../../scene/on-map';
import { watchPointer } from './pointer';
import { preferences, schemeOf } from './preferences';
import { COUNTIES_FROM } from './sources';
import { ABOVE_FLOWS } from './style';
import { lookOf } from './style-input';
import { placesByAdcode } from '../../scene/flows/targets';

export { prewarm } from 'maplibre-gl';

/**
 * Starts the map in a container and keeps it in step with the atlas until the returned function is
 * called. Throws where it cannot start; `screen.why` says why, where that is the browser's lack of
 * WebGL 2.
 */
export function startMap(container: HTMLElement, atlas: Atlas, screen: MapUiState): () => void {
  try {
    return start(container, atlas, screen);
  } catch (error) {
    const gl = document.createElement('canvas').getContext('webgl2');
    if (!gl) screen.why = NO_WEBGL;
    throw error;
  }
}

function start(container: HTMLElement, atlas: Atlas, screen: MapUiState): () => void {
  const { camera } = atlas.view.state;
  screen.countiesWanted = (camera?.zoom ?? 0) >= COUNTIES_FROM;
  const look = lookOf(atlas, schemeOf(atlas, preferences), screen.countiesWanted);
  const map = createMap(container, {
    style: { ...look, marked: NOTHING_MARKED, ringed: NO_RINGS, names: NO_NAMES },
    cameraIn: (frame) => cameraFor(atlas.dataset, atlas.view.state, frame),
    canvasName: atlas.messages.map.canvas,
    gestures: atlas.view.state.embed ? atlas.messages.embed.gestures : null,
  });
  reportTo(screen, map);
  reportLoss(screen, map);
  const flows = new FlowLayer({ scheme: schemeOf(atlas, preferences) });
  keepFlows(map, flows, ABOVE_FLOWS);
  hideCoveredLabels(
    map,
    () => screen.layout.lenses.flatMap(stripsOf),
    () => linesOnNarrow(map, screen.labels?.marks ?? []),
  );
  const keeper = new CameraSync(
    map,
    {
      note: (moved) => atlas.view.cameraMoved(moved),
      rested: () => (screen.rest = cameraOf(map)),
      cameraFor: (view, frame) => cameraFor(atlas.dataset, view, frame),
      isLegible: (view, camera, frame) => isLegibleFrom(atlas.dataset, view, camera, frame),
      extentOf: (selection) => extentOf(map, atlas.dataset, selection),
      prefersStill: () => preferences.still,
    },
    atlas.view.state,
  );
  const lighting = new HoverDelay<OnMap>((lit) => {
    screen.lit = lit;
    atlas.view.hover(lit?.kind === 'bundle' ? null : lit);
  });
  watchPointer(map, {
    pick(point, reach) {
      const { features } = placeFeatures(atlas.dataset);
      // While points are set, what lies below is not for the hand.
      return screen.styled && !atlas.view.state.ruler
        ? pointedAt(
            pick(point, reach, pickable(map, flows, features), placesByAdcode(atlas.dataset)),
            (id) => screen.clustered !== null || !atlas.dataset.flows.has(id),
          )
        : null;
    },
    hover(pointed, { x, y }) {
      lighting.point(pointed);
      screen.tag = pointed && { target: pointed, x, y };
    },
    leave() {
      lighting.leave();
      screen.tag = null;
    },
    click(pointed, { x, y }, asSecond) {
      if (atlas.view.state.ruler) return;
      const pair = asSecond ? pairWith(pointed, atlas.view.state) : null;
      if (pair) {
        atlas.view.change(pair);
        return;
      }
      if (!pointed || !screen.clustered) {
        if (pointed?.kind !== 'bundle') choose(atlas, pointed);
        else {
          const mark = screen.labels?.marks.find(({ id }) => id === pointed.id);
          const pair = pairOf(atlas.dataset, mark?.flows[0]);
          if (pair) atlas.view.change(pair);
        }
        return;
      }
      const { clustered, drawn } = screen.clustered;
      const { lng, lat } = map.unproject([x, y]);
      const click = clickOn(clustered, drawn, pointed, mercator([lng, lat]));
      if (click?.kind === 'choose') atlas.view.change(click.choice);
      if (click?.kind === 'approach') approach(map, clustered, click, !preferences.still);
    },
  });
  const stopFollowing = followAtlas({ atlas, map, flows, keeper, screen, preferences }, look);
  const resizing = new ResizeObserver(() => keeper.resize());
  resizing.observe(container);
  screen.actions = {
    zoomIn: () => map.zoomIn(),
    zoomOut: () => map.zoomOut(),
    wholeRegion: () => keeper.wholeRegion(),
    north: () => map.resetNorthPitch(),
    measure() {
      map.getCanvas().focus();
      const { ruler } = atlas.view.state;
      atlas.view.change({ ruler: ruler ? null : { shape: 'line', points: [] } });
    },
  };
  return () => {
    lighting.leave();
    stopFollowing();
    resizing.disconnect();
    map.remove();
  };
}

/** Lets the components around the map know how it stands. */
function reportTo(screen: MapUiState, map: Map): void {
  screen.camera = cameraOf(map);
  map.on('style.load', () => (screen.styled = true));
  // Once at rest for the first time, whatever happened before, the map has shown itself.
  map.once('idle', () => {
    performance.mark('map-idle');
    screen.rest = cameraOf(map);
    screen.status = 'ready';
  });
  map.on('move', () => {
    screen.camera = cameraOf(map);
    if (map.getZoom() >= COUNTIES_FROM) screen.countiesWanted = true;
  });
}

/** Of many flows drawn as one line, the line is what the pointer is on. */
function pointedAt(target: Target | null, isCrowd: (id: string) => boolean): OnMap | null {
  return target?.kind === 'flow' && isCrowd(target.id) ? { kind: 'bundle', id: target.id } : target;
}

/** Comes nearer to a place, which stays where it is on screen. */
function approach(
  map: Map,
  { places }: ClusteredFlows,
  { around, zoom }: Extract<Click, { kind: 'approach' }>,
  animate: boolean,
): void {
  const place = places[around];
  if (!place) return;
  // A little more than the step, which the camera may miss by a hair.
  map.zoomTo(zoom + 0.02, { around: [...drawnAt(place)], animate, duration: 500 });
}

function choose({ view }: Atlas, target: Target | null): void {
  const { selection } = view.state;
  if (target ? !isSame(target, selection) : isTarget(selection)) {
    view.change({ selection: target ?? NO_SELECTION });
  }
}
