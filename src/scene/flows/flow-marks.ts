import type { Dataset } from '../../model/dataset';
import type { Flow } from '../../model/flow';
import { flowLook } from '../style/flow-look';
import { widthOf, widthScales } from '../style/width-scale';
import { visibleFlows } from '../../query/shown';
import type { ViewState } from '../../query/view-state';
import { radiusOf } from '../places/symbols';
import { memo } from '../../model/memo';
import { drawnAt } from './drawn-at';
import type { FlowMark } from './flow-mark';
import { planCurvatures, type Route } from './plan';

/** Widths in CSS pixels by flow. */
type Widths = ReadonlyMap<string, number | null>;

/** What is the same for a dataset in every view: curves and widths stay as flows come and go. */
interface Layout {
  readonly curvatures: ReadonlyMap<string, number>;
  readonly widths: Widths;
}

/** The flows that a view shows, ready to be drawn, in reading order. */
export function flowMarks(dataset: Dataset, view: ViewState): FlowMark[] {
  const { curvatures, widths: locked } = layoutOf(dataset);
  const shown = visibleFlows(dataset, view);
  const widths = view.scale === 'shown' ? widthsOf(shown) : locked;
  return shown.flatMap((flow) => {
    const origin = dataset.places.get(flow.origin);
    const destination = dataset.places.get(flow.destination);
    if (!origin || !destination) return [];
    return {
      id: flow.id,
      origin: drawnAt(origin),
      destination: drawnAt(destination),
      originRadius: radiusOf(origin),
      destinationRadius: radiusOf(destination),
      direction: flow.direction,
      look: flowLook(dataset, flow),
      width: widths.get(flow.id) ?? null,
      curvature: curvatures.get(flow.id) ?? 0,
    };
  });
}

const layoutOf = memo((dataset: Dataset): Layout => {
  const flows = [...dataset.flows.values()];
  const routes = flows.flatMap(({ id, origin, destination }): Route[] => {
    const from = dataset.places.get(origin);
    const to = dataset.places.get(destination);
    return from && to ? [{ id, origin: drawnAt(from), destination: drawnAt(to) }] : [];
  });
  return {
    curvatures: planCurvatures(routes, [...dataset.places.values()].map(drawnAt)),
    widths: widthsOf(flows),
  };
});

/** The widths of flows on the scales that fit them. */
function widthsOf(flows: readonly Flow[]): Widths {
  const scales = widthScales(flows);
  return new Map(flows.map((flow) => [flow.id, widthOf(flow, scales)]));
}
