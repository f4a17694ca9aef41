import type { Dataset } from '../../model/dataset';
import { dashOf, layerLookOf } from '../style/flow-look';
import { WIDTH, widthAt } from '../style/width-scale';
import { radiusOf } from '../places/symbols';
import { drawnAt } from '../flows/drawn-at';
import type { Emphasis } from '../flows/emphasis';
import type { FlowMark } from '../flows/flow-mark';
import { GAP, plainCurve } from '../flows/plan';
import { mercator } from '../geometry/geometry';
import type { Bundle } from './bundles';
import { clusterRadius } from './cluster-radius';
import type { ClusteredFlows } from './clustered-flows';
import type { BundleResult } from './bundle-engine';
import { levelAt, type Level } from './hierarchy';

/** The partition of what is drawn. */
export function levelOfDrawn({ hierarchy }: ClusteredFlows, { step }: BundleResult): Level {
  return levelAt(hierarchy, step);
}

/** What a bundle is called among the marks. */
export function bundleId({ from, to, isRelated }: Bundle): string {
  return `${from}>${to}${isRelated ? '!' : ''}`;
}

/** Bundles as marks, which are drawn and picked as flows are. */
export function bundleMarks(
  dataset: Dataset,
  clustered: ClusteredFlows,
  drawn: BundleResult,
): FlowMark[] {
  const { size } = levelOfDrawn(clustered, drawn);
  const { direction } = clustered.flows.columns;
  return drawn.bundles.flatMap((bundle): FlowMark[] => {
    const [from, to] = [clustered.places[bundle.from], clustered.places[bundle.to]];
    if (!from || !to) return [];
    const radius = (index: number) => {
      const places = size[index] ?? 1;
      const place = clustered.places[index];
      return places > 1 || !place ? clusterRadius(places) : radiusOf(place);
    };
    const ends = { origin: drawnAt(from), destination: drawnAt(to) };
    return [
      {
        ...ends,
        id: bundleId(bundle),
        flows: [],
        ports: null,
        originRadius: radius(bundle.from) + GAP.line,
        destinationRadius: radius(bundle.to) + GAP.head,
        // A line of several kinds is plain: solid, with one head.
        look: { ...layerLookOf(dataset, bundle.layer), dash: dashOf(dataset, bundle.progress) },
        direction: direction.values[bundle.direction] ?? 'one-way',
        width: bundleWidth(bundle, clustered, drawn.widest),
        curvature: plainCurve(mercator(ends.origin), mercator(ends.destination)).curvature,
      },
    ];
  });
}

/** The width of a bundle in CSS pixels, by square root; null where none of its amounts is known. */
export function bundleWidth(bundle: Bundle, { by }: ClusteredFlows, widest: number): number | null {
  if (by === 'amount' && bundle.measured === 0) return null;
  const value = by === 'count' ? bundle.flows : bundle.amount;
  const scale = { kind: 'sqrt', most: Math.max(widest, 1e-9) } as const;
  // Zoomed out beyond the region, a bundle may be more than the widest there is in it.
  return Math.min(WIDTH.most, widthAt(value, scale));
}

/** What may stand out: the selected flow's row, and what is pointed at. */
export interface Pointed {
  readonly row: number | null;
  readonly bundle: string | null;
  readonly place: string | null;
  /** Flows that are pointed at together. */
  readonly flows: ReadonlySet<string> | null;
}

/** What stands out of what is drawn: what is selected, or else what is pointed at. */
export function bundleEmphasis(
  clustered: ClusteredFlows,
  drawn: BundleResult,
  { row, bundle, place, flows }: Pointed,
): Emphasis {
  const related = drawn.bundles.filter(({ isRelated }) => isRelated);
  const selected = related.find((each) => row !== null && each.row === row);
  return {
    selected: selected ? bundleId(selected) : null,
    hovered: bundle,
    related: flows
      ? bundlesOfFlows(clustered, drawn, flows)
      : related.length > 0
        ? new Set(related.map(bundleId))
        : place === null
          ? null
          : bundlesAt(clustered, drawn, place),
  };
}

/** The bundles that begin or end at the symbol that stands for a place; null for none. */
function bundlesAt(
  clustered: ClusteredFlows,
  drawn: BundleResult,
  place: string,
): ReadonlySet<string> | null {
  const number = clustered.numberOf.get(place);
  if (number === undefined) return null;
  const leader = levelOfDrawn(clustered, drawn).leader[number] ?? number;
  const ids = drawn.bundles
    .filter(({ from, to }) => [number, leader].some((each) => each === from || each === to))
    .map(bundleId);
  return ids.length > 0 ? new Set(ids) : null;
}

/** The bundle that a flow is part of, if that is drawn. */
export function bundleOfFlow(
  clustered: ClusteredFlows,
  drawn: BundleResult,
  flow: string,
): string | null {
  const row = clustered.flows.rowOf(flow);
  if (row === undefined) return null;
  const { leader } = levelOfDrawn(clustered, drawn);
  const { origin, destination } = clustered.flows.columns;
  const [start, end] = [origin, destination].map(
    ({ values, at }) => leader[clustered.numberOf.get(values[at[row] ?? 0] ?? '') ?? 0],
  );
  const found = drawn.bundles.find((each) => each.from === start && each.to === end);
  return found ? bundleId(found) : null;
}

function bundlesOfFlows(
  clustered: ClusteredFlows,
  drawn: BundleResult,
  flows: ReadonlySet<string>,
): ReadonlySet<string> {
  return new Set([...flows].flatMap((flow) => bundleOfFlow(clustered, drawn, flow) ?? []));
}
