import type { Writing } from '../../i18n/writing';
import { shownFlows } from '../../query/shown';
import type { ViewState } from '../../query/view-state';
import type { DrawnReport } from '../../session/drawn-report';
import { labelledBundles, reportOf } from '../clusters/bundle-labels';
import type { Labelled } from '../labels/captions';
import { flowNumbers } from './numbers';
import { emphasisOf } from './targets';
import { bundleEmphasis, bundleId, bundleMarks } from '../clusters/bundle-marks';
import { bundleText } from '../clusters/bundle-text';
import { choiceOf } from '../clusters/choice';
import { clusteredFlowsOf, linesIn, type ClusteredFlows } from '../clusters/clustered-flows';
import { BundleEngine } from '../clusters/bundle-engine';
import { onMarks, type Emphasis } from './emphasis';
import { flowText } from './flow-text';
import type { FlowMark } from './flow-mark';
import { detailAt, flowMarks } from './flow-marks';
import { groundUnder } from '../geometry/box';
import type { ScreenView } from '../geometry/screen-line';

/** What a still picture draws of the flows. */
export interface DrawnMarks {
  readonly marks: readonly FlowMark[];
  readonly emphasis: Emphasis;
  /** What of clustered flows these are; null where each flow has a line of its own. */
  readonly report: DrawnReport | null;
  /** What may be labelled beside its line. */
  readonly labelled: Labelled;
  /** What a mark stands for, in words. */
  readonly nameOf: (id: string) => string;
  /** The id of the one flow that a mark stands for; null where it stands for several. */
  readonly flowOf: (id: string) => string | null;
}

/** From where a picture looks: its zoom, and that at which the region would fill it. */
export interface Look {
  readonly view: ScreenView;
  readonly zoom: number;
  readonly region: number;
}

/** The marks of a view without a map: those that a map with this camera draws. */
export function drawnMarks(words: Writing, state: ViewState, look: Look): DrawnMarks {
  const { dataset, locale } = words;
  const clustered = clusteredFlowsOf(dataset);
  if (clustered) return drawnBundles(clustered, words, state, look);
  const marks = flowMarks(dataset, state, detailAt(dataset, look.zoom, look.region));
  const emphasis = onMarks(emphasisOf(dataset, state, null), marks);
  const flowsOf = new Map(marks.map(({ id, flows }) => [id, flows]));
  return {
    marks,
    emphasis,
    report: null,
    labelled: {
      marks,
      emphasis,
      numbers: flowNumbers(dataset, state),
      textOf: (id) => flowText(dataset, locale, id),
    },
    nameOf: (id) =>
      (flowsOf.get(id) ?? [id])
        .map((flow) => dataset.flows.get(flow)?.name[locale] ?? flow)
        .join('\n'),
    flowOf: (id) => (flowsOf.get(id)?.length === 1 ? id : null),
  };
}

function drawnBundles(
  clustered: ClusteredFlows,
  words: Writing,
  state: ViewState,
  { view, zoom, region }: Look,
): DrawnMarks {
  const { dataset } = words;
  const engine = new BundleEngine({ ...clustered.input(), region });
  engine.choose(choiceOf(dataset, clustered, state));
  const drawn = engine.look({
    zoom,
    box: groundUnder(view, [0, 0, view.width, view.height]),
    most: linesIn(view),
  });
  const { selection } = state;
  const row = selection.kind === 'flow' ? (clustered.flows.rowOf(selection.id) ?? null) : null;
  const bundleOf = new Map(drawn.bundles.map((bundle) => [bundleId(bundle), bundle]));
  const marks = bundleMarks(dataset, clustered, drawn);
  const emphasis = bundleEmphasis(clustered, drawn, {
    row,
    bundle: null,
    place: null,
    flows: null,
  });
  return {
    marks,
    emphasis,
    report: reportOf(clustered, drawn, shownFlows(dataset, state).count),
    labelled: labelledBundles(clustered, drawn, { marks, emphasis }, state.values, words),
    nameOf(id) {
      const bundle = bundleOf.get(id);
      return bundle ? bundleText(clustered, drawn, bundle, words).name : id;
    },
    flowOf(id) {
      const row = bundleOf.get(id)?.row ?? -1;
      return row < 0 ? null : clustered.flows.at(row).id;
    },
  };
}
