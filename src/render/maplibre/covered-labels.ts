import type { FeatureIdentifier, Map } from 'maplibre-gl';
import type { Box } from '../../scene/geometry/box';
import { coversOf } from './covers';
import { IS_COVERED, LABEL_LAYERS, LABEL_SOURCE } from './layers/labels';

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
 * Keeps a map from showing names of the ground that its frame, a card, a button, the scale or what else `lies` on it would cut.
 * Which these are is found each time the map has come to rest and is drawn.
 */
export function hideCoveredLabels(map: Map, lies: () => readonly Box[] = () => []): void {
  let hidden: ReadonlySet<number> = new Set();
  map.on('idle', () => {
    const layers = LABEL_LAYERS.filter((id) => map.getLayer(id));
    const { clientWidth: width, clientHeight: height } = map.getContainer();
    const covers = [...coversOf(map.getContainer()), ...lies(), ...edgesOf(width, height)];
    const covered = covers.flatMap(([left, top, right, bottom]) =>
      map
        .queryRenderedFeatures(
          [
            [left, top],
            [right, bottom],
          ],
          { layers },
        )
        .flatMap(({ id }) => (typeof id === 'number' ? [id] : [])),
    );
    const found = new Set(covered);
    for (const id of hidden) {
      if (!found.has(id)) map.removeFeatureState(labelOf(id), IS_COVERED);
    }
    for (const id of found) {
      if (!hidden.has(id)) map.setFeatureState(labelOf(id), { [IS_COVERED]: true });
    }
    hidden = found;
  });
}

function labelOf(id: number): FeatureIdentifier {
  return { source: LABEL_SOURCE, id };
}
