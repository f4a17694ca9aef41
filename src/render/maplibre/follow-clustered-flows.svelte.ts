import { NO_NUMBERS } from '../../scene/flows/numbers';
import type { Map as MapLibreMap } from 'maplibre-gl';
import { untrack } from 'svelte';
import type { Atlas } from '../../session/context';
import { shownFlows } from '../../query/shown';
import type { MapUiState } from './map-ui-state.svelte';
import { cameraAround } from '../../scene/camera-view';
import { NO_EMPHASIS } from '../../scene/flows/emphasis';
import type { FlowLayer } from '../webgl/flow-layer';
import { boxInSight, sizeOf } from './map-view';
import { BundleClient } from './bundle-client';
import { startBundleWorker } from './bundle-worker-start';
import { bundleEmphasis, bundleMarks, bundleOfFlow } from '../../scene/clusters/bundle-marks';
import { labelledBundles, reportOf } from '../../scene/clusters/bundle-labels';
import { choiceOf, isSameChoice } from '../../scene/clusters/choice';
import { linesIn, type ClusteredFlows } from '../../scene/clusters/clustered-flows';
import type { Choice, BundleResult } from '../../scene/clusters/bundle-engine';
import { Throttle } from './throttle';

interface Parts {
  readonly atlas: Atlas;
  readonly map: MapLibreMap;
  readonly flows: FlowLayer;
  readonly screen: MapUiState;
}

/** A moving camera asks for other bundles no more often than this; milliseconds. */
const PACE = 150;

/**
 * Keeps the layer of flows in step with clustered flows of them, as long as the effect lives that this is
 * called in. A worker bundles; here is only what is drawn, which is bounded.
 */
export function followClusteredFlows(
  { atlas, map, flows, screen }: Parts,
  clustered: ClusteredFlows,
): void {
  const region = cameraAround(atlas.dataset.extent.bounds, sizeOf(map.getCanvas())).zoom;
  let drawn: BundleResult | null = $state.raw(null);
  let asked: Choice | null = null;
  let tellDrawn: (() => void) | null = null;
  const { worker, isClustered } = startBundleWorker(atlas.dataset);
  const client = new BundleClient(
    worker,
    () => ({ ...clustered.input(), region }),
    (answer) => {
      drawn = answer;
      tellDrawn?.();
      tellDrawn = null;
    },
    isClustered ? { region } : null,
  );
  const look = () => {
    const most = linesIn(sizeOf(map.getCanvas()));
    client.look({ zoom: map.getZoom(), box: boxInSight(map), most });
  };
  const pacer = new Throttle(look, PACE);
  const onMove = () => pacer.ask();
  map.on('move', onMove);
  map.on('resize', onMove);
  $effect(() => () => {
    map.off('move', onMove);
    map.off('resize', onMove);
    pacer.stop();
    client.stop();
    tellDrawn?.();
    screen.clustered = null;
    atlas.view.drawn = null;
  });

  $effect(() => {
    const choice = choiceOf(atlas.dataset, clustered, atlas.view.state);
    if (asked && isSameChoice(choice, asked)) return;
    asked = choice;
    tellDrawn = atlas.view.deferUntilDrawn();
    client.choose(choice);
    untrack(look);
  });

  const marks = $derived(drawn ? bundleMarks(atlas.dataset, clustered, drawn) : []);
  const emphasis = $derived.by(() => {
    const { selection } = atlas.view.state;
    const { hovered } = atlas.view;
    return (
      drawn &&
      bundleEmphasis(clustered, drawn, {
        row: selection.kind === 'flow' ? (clustered.flows.rowOf(selection.id) ?? null) : null,
        bundle:
          (screen.lit?.kind === 'bundle' ? screen.lit.id : null) ??
          (hovered?.kind === 'flow' ? bundleOfFlow(clustered, drawn, hovered.id) : null),
        place: hovered?.kind === 'place' ? hovered.id : null,
        flows: hovered?.kind === 'flows' ? hovered.ids : null,
      })
    );
  });
  $effect(() => flows.setFlows(marks, atlas.dataset.id));
  $effect(() => {
    if (emphasis) flows.setEmphasis(emphasis);
  });
  $effect(() => {
    const { values } = atlas.view.state;
    screen.labels =
      drawn && emphasis
        ? { map, ...labelledBundles(clustered, drawn, { marks, emphasis }, values, atlas) }
        : {
            map,
            marks: [],
            emphasis: NO_EMPHASIS,
            numbers: NO_NUMBERS,
            textOf: () => ({ name: '', amount: null }),
          };
  });
  $effect(() => {
    screen.clustered = drawn && { clustered, drawn };
    atlas.view.drawn =
      drawn && reportOf(clustered, drawn, shownFlows(atlas.dataset, atlas.view.state).count);
  });
}
