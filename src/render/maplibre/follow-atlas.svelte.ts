import type { Map } from 'maplibre-gl';
import { untrack } from 'svelte';
import type { Atlas } from '../../session/context';
import type { CameraSync } from './camera-sync';
import { clusteredFlowsOf } from '../../scene/clusters/clustered-flows';
import { followClusteredFlows } from './follow-clustered-flows.svelte';
import type { FlowLayer } from '../webgl/flow-layer';
import { detailAt, flowMarks } from '../../scene/flows/flow-marks';
import { onMarks } from '../../scene/flows/emphasis';
import { overview } from '../../scene/first-camera';
import { frameOf } from './map-view';
import { flowNumbers } from '../../scene/flows/numbers';
import { flowText } from '../../scene/flows/flow-text';
import { limit } from './limits';
import { Highlighter } from './highlighter';
import { LayoutOnMap } from './follow-layout.svelte';
import type { Mark } from './mark';
import type { MapUiState } from './map-ui-state.svelte';
import { PlaceParts } from './place-parts.svelte';
import { schemeOf, type Preferences } from './preferences';
import { buildStyle } from './style';
import { isSameLook, lookOf, type Kept, type Look } from './style-input';
import { emphasisOf, placesOf } from '../../scene/flows/targets';

/** The parts of a running map. */
interface Parts {
  readonly atlas: Atlas;
  readonly map: Map;
  readonly flows: FlowLayer;
  readonly keeper: CameraSync;
  readonly screen: MapUiState;
  readonly preferences: Preferences;
}

/**
 * Carries every change of the atlas over to the map, until the returned function is called; `look`:
 * what the map began with.
 */
export function followAtlas(parts: Parts, look: Look): () => void {
  const highlighter = new Highlighter(parts.map, () => parts.atlas.dataset);
  const layout = new LayoutOnMap(parts);
  const stopEffects = $effect.root(() => {
    followLook(parts, look, () => ({ ...highlighter.kept, names: layout.features }));
    new PlaceParts(parts).follow();
    // Names are laid out for where the map then flies to.
    followCamera(parts);
    layout.follow();
    followFlows(parts);
    followTargets(parts, highlighter);
  });
  return stopEffects;
}

/** Scheme, language and data: the style is built anew, and MapLibre applies what differs. */
function followLook(parts: Parts, look: Look, kept: () => Kept): void {
  const { atlas, map, screen, preferences } = parts;
  let shown = look;
  $effect(() => {
    const next = lookOf(atlas, schemeOf(atlas, preferences), screen.countiesWanted);
    if (!screen.styled || isSameLook(next, shown)) return;
    shown = next;
    map.setStyle(buildStyle({ ...next, ...kept() }));
  });
  $effect(() => {
    map.getCanvas().setAttribute('aria-label', atlas.messages.map.canvas);
  });
}

function followCamera({ atlas, map, keeper }: Parts): void {
  let shown = atlas.dataset;
  $effect(() => {
    // Another year of the same data is looked at from where the last one was.
    if (atlas.dataset.places === shown.places) return;
    shown = atlas.dataset;
    limit(map, shown);
    keeper.restart();
  });
  $effect(() => {
    const { state, isRestored } = atlas.view;
    untrack(() => keeper.update(state, isRestored));
  });
}

function followFlows(parts: Parts): void {
  const { atlas, flows, preferences } = parts;
  const clustered = $derived(clusteredFlowsOf(atlas.dataset));
  $effect(() => flows.setScheme(schemeOf(atlas, preferences)));
  $effect(() => flows.setMotion(atlas.view.state.motion && !preferences.still));
  $effect(() => {
    if (clustered) followClusteredFlows(parts, clustered);
    else followEach(parts);
  });
}

/** Few flows: each is drawn, and named where it leaves. */
function followEach({ atlas, map, flows, screen }: Parts): void {
  // Its frame is measured at rest, as that has the page laid out.
  const region = $derived.by(() => {
    void screen.rest;
    return overview(atlas.dataset, frameOf(map)).zoom;
  });
  const detail = $derived(detailAt(atlas.dataset, screen.camera?.zoom ?? 0, region));
  const marks = $derived(flowMarks(atlas.dataset, atlas.view.state, detail));
  const emphasis = $derived.by(() => {
    const { lit } = screen;
    const of = onMarks(emphasisOf(atlas.dataset, atlas.view.state, atlas.view.hovered), marks);
    return lit?.kind === 'bundle' ? { ...of, hovered: lit.id } : of;
  });
  $effect(() => flows.setFlows(marks, atlas.dataset.id));
  $effect(() => flows.setEmphasis(emphasis));
  $effect(() => {
    // The tag at the pointer has, or has just had, the name already.
    const isTagged = emphasis.hovered !== null && screen.lit !== null;
    screen.labels = {
      map,
      marks,
      emphasis: isTagged ? { ...emphasis, hovered: null } : emphasis,
      numbers: flowNumbers(atlas.dataset, atlas.view.state),
      textOf: (id: string) => flowText(atlas.dataset, atlas.locale, id),
    };
  });
}

function followTargets({ atlas, screen }: Parts, highlighter: Highlighter): void {
  const show = (mark: Mark, places: readonly string[]) => {
    if (!screen.styled) return;
    highlighter.show(
      mark,
      places.flatMap((id) => atlas.dataset.places.get(id) ?? []),
    );
  };
  $effect(() => {
    const { selection, partner, compare } = atlas.view.state;
    show('selected', [
      ...placesOf(atlas.dataset, selection, compare),
      ...(partner === null ? [] : [partner]),
    ]);
  });
  $effect(() => show('hovered', placesOf(atlas.dataset, atlas.view.hovered)));
}
