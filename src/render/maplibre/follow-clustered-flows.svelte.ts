import type { Map as MapLibreMap } from 'maplibre-gl';
import { untrack } from 'svelte';
import type { Atlas } from '../../session/context';
import type { DrawnReport } from '../../session/drawn-report';
import { shownFlows } from '../../query/shown';
import type { MapUiState } from './map-ui-state.svelte';
import { cameraAround } from '../../scene/camera-view';
import { NO_EMPHASIS, type Emphasis } from '../../scene/flows/emphasis';
import type { FlowLayer } from '../webgl/flow-layer';
import type { FlowMark } from '../../scene/flows/flow-mark';
import { boxInSight, sizeOf } from './map-view';
import { BundleClient, startBundleWorker } from './bundle-client';
import {
  bundleEmphasis,
  bundleId,
  bundleMarks,
  bundleOfFlow,
} from '../../scene/clusters/bundle-marks';
import { bundleAmount, bundleText } from '../../scene/clusters/bundle-text';
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
 * called in. The requestHandler bundles; here is only what is drawn, which is bounded.
 */
export function followClusteredFlows(
  { atlas, map, flows, screen }: Parts,
  clustered: ClusteredFlows,
): void {
  const region = cameraAround(atlas.dataset.extent.bounds, sizeOf(map.getCanvas())).zoom;
  let drawn: BundleResult | null = $state.raw(null);
  let asked: Choice | null = null;
  let tellDrawn: (() => void) | null = null;
  const client = new BundleClient(
    startBundleWorker(clustered.flows.size),
    { ...clustered.input, region },
    (answer) => {
      drawn = answer;
      tellDrawn?.();
      tellDrawn = null;
    },
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
    tellDrawn = atlas.view.awaitMap();
    client.choose(choice);
    untrack(look);
  });

  const marks = $derived(drawn ? bundleMarks(clustered, drawn) : []);
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
    screen.labels =
      drawn && emphasis
        ? labelled({ atlas, map }, clustered, drawn, { marks, emphasis })
        : { map, marks: [], emphasis: NO_EMPHASIS, textOf: () => ({ name: '', amount: null }) };
  });
  $effect(() => {
    screen.clustered = drawn && { clustered, drawn };
    atlas.view.drawn =
      drawn && reportOf(clustered, drawn, shownFlows(atlas.dataset, atlas.view.state).count);
  });
}

/** As many of the largest lines may be labelled with what they add up. */
const MOST_LABELLED = 40;

/** The lines that labels are for, and what these say. */
function labelled(
  { atlas, map }: Pick<Parts, 'atlas' | 'map'>,
  clustered: ClusteredFlows,
  drawn: BundleResult,
  { marks, emphasis }: { readonly marks: readonly FlowMark[]; readonly emphasis: Emphasis },
): MapUiState['labels'] {
  const isLabelled = (mark: FlowMark, index: number) =>
    (atlas.view.state.values && index < MOST_LABELLED) || mark.id === emphasis.selected;
  return {
    map,
    marks: marks.filter(isLabelled),
    // The tag at the pointer names what is pointed at.
    emphasis: { ...emphasis, hovered: null },
    textOf(id) {
      const bundle = drawn.bundles.find((each) => bundleId(each) === id);
      if (!bundle) return { name: '', amount: null };
      const { name } = bundleText(clustered, drawn, bundle, atlas);
      return { name, amount: bundleAmount(clustered, bundle, atlas.dataset, atlas.locale) };
    },
  };
}

function reportOf({ unit }: ClusteredFlows, drawn: BundleResult, chosen: number): DrawnReport {
  return {
    bundles: drawn.bundles.length,
    flows: drawn.flows,
    ofBundles: drawn.inSight.bundles,
    chosen,
    smaller: drawn.inSight.flows - drawn.flows,
    inside: drawn.inside,
    unit,
    widest: drawn.widest,
  };
}
