import { formatQuantity } from '../../i18n/amount';
import { formatNumber } from '../../i18n/format';
import { unitName } from '../../i18n/scale';
import type { Writing } from '../../i18n/writing';
import type { Dataset } from '../../model/dataset';
import type { Flow, Magnitude } from '../../model/flow';
import { everyFlow, visibleFlows } from '../../query/shown';
import { shownTotals } from '../../query/totals';
import type { ViewState } from '../../query/view-state';
import { FEW, type DrawnReport } from '../../session/drawn-report';
import { roundSteps } from './round-steps';
import { everyAmount, WIDTH, widthAt, widthScales, type WidthScales } from './width-scale';

/** What a size on the map says: some amounts with it, in CSS pixels, and what holds of all. */
export interface SizeKey {
  readonly samples: readonly { readonly size: number; readonly text: string }[];
  /** What is measured, for those who do not see the samples. */
  readonly name: string;
  readonly notes: readonly string[];
}

/** What the width of a line says; whether the reader could choose another scale. */
export interface WidthKey extends SizeKey {
  readonly canFit: boolean;
}

/**
 * What widths say in a view. Lines that add up many flows have a scale of their own, which the map
 * reports; until it has, no width says anything.
 */
export function widthKey(
  { dataset, locale, messages }: Writing,
  view: ViewState,
  sums: DrawnReport | null,
): WidthKey {
  const { legend: words, clusters: sumWords } = messages;
  const fits = view.scale === 'shown';
  const isAwaited = !sums && dataset.flows.size > FEW;
  const flows = () => (fits ? visibleFlows(dataset, view) : everyAmount(dataset, view.loops));
  const scales = sums ? sumScales(sums) : widthScales(isAwaited ? [] : flows());
  const canFit = fits || scales.size > 0;
  const [first] = scales;
  if (!first) return { samples: [], name: '', notes: isAwaited ? [] : [words.plain], canFit };
  const [unit, scale] = first;
  const isCount = sums?.unit === null;
  const textOf = (value: number) =>
    isCount
      ? sumWords.flows(formatNumber(value, locale))
      : formatQuantity({ value, unit }, dataset, locale);
  const hasZero =
    !sums &&
    !isAwaited &&
    [...dataset.flows.values()].some(({ magnitude }) => magnitude?.value === 0);
  const hasOtherUnits =
    !sums &&
    [...everyFlow(dataset).tally(dataset.flows.columns.unit).keys()].some(
      (each) => each !== '' && each !== unit,
    );
  const measured = unitName(dataset, unit, locale);
  return {
    samples: [
      ...roundSteps(scale.most).map((value) => ({
        size: widthAt(value, scale),
        text: textOf(value),
      })),
      ...(hasZero ? [{ size: WIDTH.zero, text: textOf(0) }] : []),
    ],
    name: words.measured(measured),
    notes: sums
      ? [
          isCount ? sumWords.counted : sumWords.measured(measured),
          fits ? sumWords.fitted : sumWords.locked,
        ]
      : [
          ...widestOf(dataset, { unit, value: scale.most }).map((flow) =>
            words.widest(flow.name[locale], textOf(scale.most)),
          ),
          fits ? words.fitted : words.locked,
          ...(hasOtherUnits ? [words.otherUnit] : []),
        ],
    canFit,
  };
}

/** The flow that has the largest amount; none where several do. */
function widestOf({ flows }: Dataset, most: Magnitude): readonly Flow[] {
  const widest = [...flows.values()].filter(
    ({ magnitude }) => magnitude?.unit === most.unit && magnitude.value === most.value,
  );
  return widest.length === 1 ? widest : [];
}

function sumScales({ unit, widest }: DrawnReport): WidthScales {
  return new Map(widest > 0 ? [[unit ?? '', { kind: 'sqrt', most: widest }]] : []);
}

/** What the circles at places add up, and how large they are. */
export function totalsKey({ dataset, locale, messages }: Writing, view: ViewState): SizeKey {
  const words = messages.legend;
  const { unit, most, radius } = shownTotals(dataset, view);
  const values = most === 0 ? [] : roundSteps(most);
  return {
    samples: values
      .filter((value) => unit !== null || value >= 1)
      .map((value) => ({
        size: radius(value),
        text:
          unit === null
            ? messages.layers.flows(value)
            : formatQuantity({ value, unit }, dataset, locale),
      })),
    name: words.totalsScale,
    notes: [unit === null ? words.totalsText : words.totalsAmount(unitName(dataset, unit, locale))],
  };
}

/** How many lines add up how many of the flows that are chosen, and what is left out. */
export function reportTexts(
  report: DrawnReport,
  { locale, messages }: Pick<Writing, 'locale' | 'messages'>,
): { readonly drawn: string; readonly leftOut: readonly string[] } {
  const words = messages.clusters;
  const number = (value: number) => formatNumber(value, locale);
  const lines =
    report.bundles < report.ofBundles
      ? words.drawn(number(report.bundles), number(report.ofBundles))
      : words.allDrawn(number(report.bundles));
  return {
    drawn: words.of(lines, number(report.flows), number(report.chosen)),
    leftOut: [
      ...(report.smaller > 0 ? [words.smaller(number(report.smaller))] : []),
      ...(report.inside > 0 ? [words.inside(number(report.inside))] : []),
    ],
  };
}
