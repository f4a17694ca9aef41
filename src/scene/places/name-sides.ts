import type { Dataset } from '../../model/dataset';
import { memo } from '../../model/memo';
import type { Place } from '../../model/place';
import { DEFAULT_VIEW } from '../../query/view-state';
import { homeCamera } from '../camera-view';
import { clusteredFlowsOf } from '../clusters/clustered-flows';
import { detailAt, drawnRadius, flowMarks } from '../flows/flow-marks';
import type { Box } from '../geometry/box';
import { curveBetween, flatten, pointBetween, type Point } from '../geometry/geometry';
import type { Side } from '../labels/beside';
import { labelSides, nameAt, worldOf } from '../labels/label-sides';
import { placeFeatures } from './place-features';

/**
 * On which sides of its symbol the name of each place may stand, the best first, by its id, among those
 * that the view of the region shows. The same whatever is chosen, so that no name jumps. None where places are
 * clustered, as there is no telling what lies beside them.
 */
export const sidesOf = memo((dataset: Dataset): ReadonlyMap<string, readonly Side[]> => {
  if (clusteredFlowsOf(dataset)) return new Map();
  const { bounds } = dataset.extent;
  const zoom = Math.ceil(homeCamera(bounds).zoom);
  const far = detailAt(dataset, 0);
  const shown = placeFeatures(dataset).features.filter(
    ({ properties: { reveal, isHeld } }) => reveal < zoom && !isHeld,
  );
  return labelSides(
    shown
      .sort((a, b) => a.properties.rank - b.properties.rank)
      .flatMap(({ properties: { id } }) => dataset.places.get(id) ?? []),
    bounds,
    {
      ...drawnOf(dataset),
      radiusOf: (place: Place) => drawnRadius(dataset, far, place),
    },
  );
});

/** How far the name of a place reaches from its point, on the side where it stands from afar. */
export function nameReach(dataset: Dataset, place: Place): Box {
  const [side = 'right'] = sidesOf(dataset).get(place.id) ?? [];
  return nameAt(place, side, drawnRadius(dataset, detailAt(dataset, 0), place));
}

/** Pieces of each line. */
const SAMPLES = 80;

/** All lines of a dataset from afar, and the tips of their heads, in pixels of the world of sides. */
function drawnOf(dataset: Dataset): { readonly lines: Point[][]; readonly heads: Point[] } {
  const world = worldOf(dataset.extent.bounds);
  const drawn = flowMarks(dataset, DEFAULT_VIEW, detailAt(dataset, 0)).map((mark) => {
    const curve = curveBetween(mark.origin, mark.destination, mark.curvature);
    const line = flatten(curve, SAMPLES).map(([x, y], index): Point => {
      const [dx, dy] = mark.ports
        ? pointBetween(mark.ports[0], mark.ports[1], index / SAMPLES)
        : [0, 0];
      return [x * world + dx, y * world + dy];
    });
    const tips = mark.direction === 'mutual' ? [line[0], line.at(-1)] : [line.at(-1)];
    return { line, tips: tips.filter((tip) => tip !== undefined) };
  });
  return { lines: drawn.map(({ line }) => line), heads: drawn.flatMap(({ tips }) => tips) };
}
