import type { Writing } from '../../i18n/writing';
import type { DrawnReport } from '../../session/drawn-report';
import type { Emphasis } from '../flows/emphasis';
import type { FlowMark } from '../flows/flow-mark';
import { NO_NUMBERS } from '../flows/numbers';
import type { Labelled } from '../labels/captions';
import type { BundleResult } from './bundle-engine';
import { bundleId } from './bundle-marks';
import { bundleAmount, bundleText } from './bundle-text';
import type { ClusteredFlows } from './clustered-flows';

/** As many of the largest lines may be labelled with what they add up. */
const MOST_LABELLED = 40;

/** The lines that labels are for, and what these say. */
export function labelledBundles(
  clustered: ClusteredFlows,
  drawn: BundleResult,
  { marks, emphasis }: { readonly marks: readonly FlowMark[]; readonly emphasis: Emphasis },
  hasAmounts: boolean,
  words: Writing,
): Labelled {
  return {
    marks: marks.filter(
      ({ id }, index) => (hasAmounts && index < MOST_LABELLED) || id === emphasis.selected,
    ),
    // The tag at the pointer names what is pointed at.
    emphasis: { ...emphasis, hovered: null, related: null },
    numbers: NO_NUMBERS,
    textOf(id) {
      const bundle = drawn.bundles.find((each) => bundleId(each) === id);
      if (!bundle) return { name: '', amount: null };
      const { name } = bundleText(clustered, drawn, bundle, words);
      return { name, amount: bundleAmount(clustered, bundle, words.dataset, words.locale) };
    },
  };
}

/** How much of clustered flows is drawn; `chosen`: how many the reader's choices let through. */
export function reportOf(
  { unit }: ClusteredFlows,
  drawn: BundleResult,
  chosen: number,
): DrawnReport {
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
