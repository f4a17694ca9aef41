import type { Dataset } from '../../../model/dataset';
import { DEFAULT_VIEW } from '../../../query/view-state';
import { detailAt, flowMarks } from '../../../scene/flows/flow-marks';
import { drawArrow, type Paint } from '../arrow';
import { element, pathOf } from '../svg';
import { pictureOfAll } from './frame';
import { outline, pointsOf } from './outline';

/** The id of all land in the shared drawing; regions and hubs have that of their place. */
export const LAND = 'land';

/** The id of a flow in the shared drawing. */
export function flowShape(id: string): string {
  return `flow-${id}`;
}

/** The colours of a page, which are those of its scheme. */
export const pagePaint: Paint = (name) => `var(--${name})`;

/** What stands for the colour of a flow: that of what is around it. */
export const FLOW_HUE = 'currentColor';

/**
 * What the pictures of all pages have in common, as a drawing of its own that they refer to.
 * Without any colour: each shape takes that of the page, in a light or a dark scheme.
 */
export function sharedShapes(dataset: Dataset): string {
  const { view, zoom } = pictureOfAll(dataset.extent.bounds);
  const { width, height } = view;
  const grounds = Object.entries({ [LAND]: outline.land, ...outline.regions, ...outline.hubs });
  const ringPath = (ring: readonly number[]) =>
    pathOf(
      pointsOf(ring).flatMap((point) => [view.project(point)].filter((each) => each !== null)),
      true,
    );
  return element(
    'svg',
    { xmlns: 'http://www.w3.org/2000/svg', viewBox: `0 0 ${width} ${height}` },
    ...grounds.map(([id, rings]) =>
      element('path', {
        id,
        d: rings.map(ringPath).join(''),
        'vector-effect': 'non-scaling-stroke',
      }),
    ),
    ...flowMarks(dataset, DEFAULT_VIEW, detailAt(dataset, zoom)).map((mark) =>
      element(
        'g',
        { id: flowShape(mark.flows[0] ?? mark.id) },
        drawArrow(mark, view, pagePaint, FLOW_HUE),
      ),
    ),
  );
}
