import type { FeatureIdentifier, Map } from 'maplibre-gl';
import { NARROW } from '../../scene/first-camera';
import type { FlowMark } from '../../scene/flows/flow-mark';
import type { Box } from '../../scene/geometry/box';
import type { Point } from '../../scene/geometry/geometry';
import { screenLine } from '../../scene/geometry/screen-line';
import { coversOf } from './covers';
import { IS_COVERED, LABEL_LAYERS, LABEL_SOURCE, SEA_LAYER } from './layers/labels';
import { viewOf } from './map-view';

/** The edges of a frame, a pixel wide. */
function edgesOf(width: number, height: number): readonly Box[] {
  return [
    [0, 0, width, 1],
    [0, height - 1, width, height],
    [0, 0, 1, height],
    [width - 1, 0, width, height],
  ];
}

/**
 * Keeps a map from showing names of the ground that its frame, a card, a button, the scale or what else `lies` on it would cut,
 * and names of seas that a line would run through of those that `run` there. Which these are is found each time the map has come to rest and is drawn.
 */
export function hideCoveredLabels(
  map: Map,
  lies: () => readonly Box[] = () => [],
  run: () => readonly (readonly Point[])[] = () => [],
): void {
  let hidden: ReadonlySet<number> = new Set();
  // A style made anew shows all names.
  map.on('style.load', () => (hidden = new Set()));
  map.on('idle', () => {
    const layers = LABEL_LAYERS.filter((id) => map.getLayer(id));
    const { clientWidth: width, clientHeight: height } = map.getContainer();
    const covers = [...coversOf(map.getContainer()), ...lies(), ...edgesOf(width, height)];
    const seas = layers.filter((id) => id === SEA_LAYER);
    const hasSeas = seas.length > 0 && map.queryRenderedFeatures({ layers: seas }).length > 0;
    const found = new Set([
      ...covers.flatMap((box) => namesIn(map, box, layers)),
      ...(hasSeas ? run().flatMap(partsOf) : []).flatMap((box) => namesIn(map, box, seas)),
    ]);
    for (const id of hidden) {
      if (!found.has(id)) map.removeFeatureState(labelOf(id), IS_COVERED);
    }
    for (const id of found) {
      if (!hidden.has(id)) map.setFeatureState(labelOf(id), { [IS_COVERED]: true });
    }
    hidden = found;
  });
}

function namesIn(map: Map, [left, top, right, bottom]: Box, layers: string[]): number[] {
  return map
    .queryRenderedFeatures(
      [
        [left, top],
        [right, bottom],
      ],
      { layers },
    )
    .flatMap(({ id }) => (typeof id === 'number' ? [id] : []));
}

/** The lines of some marks on a narrow map, on which no name stands free of them; none on others. */
export function linesOnNarrow(map: Map, marks: readonly FlowMark[]): Point[][] {
  const view = viewOf(map);
  return view.width < NARROW ? marks.map((mark) => screenLine(view, mark)) : [];
}

/** The boxes of the parts of a line. */
function partsOf(line: readonly Point[]): Box[] {
  return line.slice(1).map(([x, y], index): Box => {
    const [fromX, fromY] = line[index] ?? [x, y];
    return [Math.min(x, fromX), Math.min(y, fromY), Math.max(x, fromX), Math.max(y, fromY)];
  });
}

function labelOf(id: number): FeatureIdentifier {
  return { source: LABEL_SOURCE, id };
}
