import type { Dataset } from '../../model/dataset';
import type { ViewState } from '../../query/view-state';
import { emphasisOf, relatedFlows } from './targets';
import { bundleEmphasis, bundleId, bundleMarks } from '../clusters/bundle-marks';
import { bundleText, type Writing } from '../clusters/bundle-text';
import { choiceOf } from '../clusters/choice';
import { clusteredFlowsOf, linesIn, type ClusteredFlows } from '../clusters/clustered-flows';
import { BundleEngine } from '../clusters/bundle-engine';
import { NO_EMPHASIS, type Emphasis } from './emphasis';
import type { FlowMark } from './flow-mark';
import { flowMarks } from './flow-marks';
import type { Box, Point } from '../geometry/geometry';
import type { ScreenView } from '../geometry/screen-line';

/** What a still picture draws of the flows. */
export interface DrawnMarks {
  readonly marks: readonly FlowMark[];
  readonly emphasis: Emphasis;
  /** Of how many lines these are the largest; null where each flow has its own. */
  readonly ofBundles: number | null;
  /** What a mark stands for, in words. */
  readonly nameOf: (id: string, words: Writing) => string;
  /** The id of the one flow that a mark stands for; null where it stands for several. */
  readonly flowOf: (id: string) => string | null;
}

/** From where a picture looks: its zoom, and that at which the region would fill it. */
interface Look {
  readonly view: ScreenView;
  readonly zoom: number;
  readonly region: number;
}

/** The marks of a view without a map: those that a map with this camera draws. */
export function drawnMarks(dataset: Dataset, state: ViewState, look: Look): DrawnMarks {
  const clustered = clusteredFlowsOf(dataset);
  if (clustered) return drawnBundles(dataset, clustered, state, look);
  return {
    marks: flowMarks(dataset, state),
    emphasis: relatedFlows(dataset, state) ? emphasisOf(dataset, state, null) : NO_EMPHASIS,
    ofBundles: null,
    nameOf: (id, { dataset: { flows }, locale }) => flows.get(id)?.name[locale] ?? id,
    flowOf: (id) => id,
  };
}

function drawnBundles(
  dataset: Dataset,
  clustered: ClusteredFlows,
  state: ViewState,
  { view, zoom, region }: Look,
): DrawnMarks {
  const engine = new BundleEngine({ ...clustered.input, region });
  engine.choose(choiceOf(dataset, clustered, state));
  const drawn = engine.look({ zoom, box: boxOf(view), most: linesIn(view) });
  const { selection } = state;
  const row = selection.kind === 'flow' ? (clustered.flows.rowOf(selection.id) ?? null) : null;
  const bundleOf = new Map(drawn.bundles.map((bundle) => [bundleId(bundle), bundle]));
  return {
    marks: bundleMarks(clustered, drawn),
    emphasis: bundleEmphasis(clustered, drawn, { row, bundle: null, place: null, flows: null }),
    ofBundles: drawn.inSight.bundles,
    nameOf(id, words) {
      const bundle = bundleOf.get(id);
      return bundle ? bundleText(clustered, drawn, bundle, words).name : id;
    },
    flowOf(id) {
      const row = bundleOf.get(id)?.row ?? -1;
      return row < 0 ? null : clustered.flows.at(row).id;
    },
  };
}

/** The box in the Mercator square around what a view shows. */
function boxOf(view: ScreenView): Box {
  const { width, height } = view;
  const corners = [
    [0, 0],
    [width, 0],
    [0, height],
    [width, height],
  ].map(([x = 0, y = 0]): Point => view.unproject([x, y]));
  const xs = corners.map(([x]) => x);
  const ys = corners.map(([, y]) => y);
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}
