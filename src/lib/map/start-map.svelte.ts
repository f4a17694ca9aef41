import type { Map } from 'maplibre-gl';
import type { Scheme } from '../theme/palette';
import { pathOf } from '../view/codec';
import type { Atlas } from '../view/context';
import { DEFAULT_VIEW, isSame, NO_SELECTION, type Target } from '../view/view-state';
import { CameraKeeper, cameraOf } from './camera-keeper';
import { createMap } from './create-map';
import { extentOf } from './extents';
import { FlowLayer, type Emphasis } from './flows/flow-layer';
import FlowLabels from './flows/FlowLabels.svelte';
import { flowMarks } from './flows/flow-marks';
import { keepFlows } from './flows/keep-flows';
import { featuresOf, Highlighter } from './highlighter';
import { AREA_LAYERS } from './layers/areas';
import type { MapScreen } from './map-screen.svelte';
import { pick, type DrawnPlace, type Pickable, type ScreenPoint } from './pick';
import { placeFeatures } from './place-features';
import { watchPointer } from './pointer';
import { COUNTIES_FROM } from './sources';
import { ABOVE_FLOWS, buildStyle } from './style';
import type { StyleInput } from './style-input';
import { placesByAdcode, placesOf, relatedFlows } from './targets';

/** What the reader's machine asks for; read again whenever it may have changed. */
export interface Preferences {
  readonly scheme: Scheme;
  readonly still: boolean;
}

/**
 * Starts the map in a container and keeps it in step with the atlas until the returned function is
 * called. Throws where the browser has no WebGL 2.
 */
export function startMap(
  container: HTMLElement,
  atlas: Atlas,
  screen: MapScreen,
  preferences: Preferences,
): () => void {
  let counties = $state((atlas.view.state.camera?.zoom ?? 0) >= COUNTIES_FROM);
  let styled = $state(false);
  let restored = false;

  const base = siteRoot(atlas);
  const styleInput = (): StyleInput => ({
    scheme: preferences.scheme,
    locale: atlas.locale,
    base,
    places: [...atlas.dataset.places.values()],
    pinned: placesOf(atlas.dataset, atlas.view.state.selection),
    counties,
    fills: null,
  });

  const map = createMap(container, {
    style: styleInput(),
    camera: atlas.view.state.camera,
    canvasName: atlas.messages.map.canvas,
  });
  map.once('idle', () => {
    performance.mark('map-idle');
    screen.rest = cameraOf(map);
    screen.status = 'ready';
  });
  map.once('style.load', () => (styled = true));
  const flows = new FlowLayer({ scheme: preferences.scheme });
  keepFlows(map, flows, ABOVE_FLOWS);

  const keeper = new CameraKeeper(
    map,
    {
      note: (camera) => atlas.view.moved(camera),
      extentOf: (selection) => extentOf(map, atlas.dataset, selection),
      prefersStill: () => preferences.still,
    },
    atlas.view.state,
  );
  const highlighter = new Highlighter(map);
  const byAdcode = $derived(placesByAdcode(atlas.dataset));
  const features = $derived(placeFeatures(atlas.dataset.places.values()).features);

  const marks = $derived(flowMarks(atlas.dataset, atlas.view.state));
  const emphasis: Emphasis = $derived(emphasisOf(atlas));

  map.on('move', () => {
    screen.camera = cameraOf(map);
    if (map.getZoom() >= COUNTIES_FROM) counties = true;
  });
  map.on('moveend', () => (screen.rest = cameraOf(map)));

  const pickable: Pickable = {
    places: () => drawnPlaces(map, features),
    flow: (point, reach) => flows.pick(point, reach),
    name: (point) => nameAt(map, point),
    areas: (point) =>
      map
        .queryRenderedFeatures([point.x, point.y], { layers: [...AREA_LAYERS] })
        .map(({ properties }) => String(properties.adcode)),
  };
  watchPointer(map, {
    pick: (point, reach) => (styled ? pick(point, reach, pickable, byAdcode) : null),
    hover(target, { x, y }) {
      atlas.view.hover(target);
      screen.tag = target && { target, x, y };
    },
    click: (target) => choose(atlas, target),
  });

  const resizing = new ResizeObserver(() => keeper.resize());
  resizing.observe(container);
  const onPopState = () => (restored = true);
  addEventListener('popstate', onPopState);

  screen.camera = cameraOf(map);
  screen.actions = {
    zoomIn: () => map.zoomIn(),
    zoomOut: () => map.zoomOut(),
    wholeRegion: () => keeper.wholeRegion(),
    north: () => map.resetNorthPitch(),
  };

  const stopEffects = $effect.root(() => {
    $effect(() => {
      if (styled) map.setStyle(buildStyle(styleInput()));
    });
    $effect(() => {
      keeper.receive(atlas.view.state, restored);
      restored = false;
    });
    $effect(() => flows.setScheme(preferences.scheme));
    $effect(() => flows.setFlows(marks));
    $effect(() => flows.setEmphasis(emphasis));
    $effect(() => {
      // The tag at the pointer has the name already.
      const tagged = emphasis.hovered !== null && screen.tag?.target.id === emphasis.hovered;
      screen.labels = {
        component: FlowLabels,
        props: { map, marks, emphasis: tagged ? { ...emphasis, hovered: null } : emphasis },
      };
    });
    $effect(() => {
      map.getCanvas().setAttribute('aria-label', atlas.messages.map.canvas);
    });
    for (const mark of ['selected', 'hovered'] as const) {
      $effect(() => {
        if (!styled) return;
        const target = mark === 'selected' ? atlas.view.state.selection : atlas.view.hovered;
        const ids = placesOf(atlas.dataset, target);
        highlighter.show(
          mark,
          ids.flatMap((id) => featuresOf(atlas.dataset, id)),
        );
      });
    }
  });

  return () => {
    stopEffects();
    resizing.disconnect();
    removeEventListener('popstate', onPopState);
    screen.actions = null;
    screen.labels = null;
    map.remove();
  };
}

/** The path of the site's root, as every address of the view begins with it. */
function siteRoot({ view }: Atlas): string {
  return view.href(DEFAULT_VIEW, 'en').slice(0, -pathOf('en', NO_SELECTION).length);
}

/** The flows that stand out: of the selected place, or else of the one that is pointed at. */
function emphasisOf({ dataset, view }: Atlas): Emphasis {
  const { selection } = view.state;
  const { hovered } = view;
  const pointed = hovered && dataset.places.get(hovered.id)?.kind !== 'region' ? hovered : null;
  return {
    selected: selection.kind === 'flow' ? selection.id : null,
    hovered: hovered?.kind === 'flow' ? hovered.id : null,
    related: relatedFlows(dataset, selection.kind === 'none' ? pointed : selection),
  };
}

function choose({ view }: Atlas, target: Target | null): void {
  const selection = target ?? NO_SELECTION;
  if (!isSame(selection, view.state.selection)) view.change({ selection });
}

function drawnPlaces(
  map: Map,
  features: ReturnType<typeof placeFeatures>['features'],
): DrawnPlace[] {
  // Symbols are laid out once for each whole step of zoom.
  const step = Math.floor(map.getZoom());
  return features
    .filter(({ properties }) => properties.reveal <= step)
    .map(({ properties: { id, radius }, geometry: { coordinates } }) => ({
      id,
      radius,
      at: map.project(coordinates as [number, number]),
    }));
}

function nameAt(map: Map, { x, y }: ScreenPoint): string | null {
  const [found] = map.queryRenderedFeatures([x, y], { layers: ['places'] });
  return found ? String(found.properties.id) : null;
}
