import type { Dataset } from '../model/dataset';
import type { Flow } from '../model/flow';
import { memo } from '../model/memo';
import { soleUnit } from '../stats/amounts';
import { visibleFlows } from './shown';
import type { ViewState } from './view-state';

/** What comes into a place and goes out of it; what is mutual counts on both sides. */
export interface Total {
  readonly place: string;
  readonly incoming: number;
  readonly outgoing: number;
}

/**
 * The totals of all places at which one of these flows begins or ends: how many flows, or, where a
 * unit is named, the sum of the amounts in it; flows without such an amount then add nothing.
 */
export function totalsOf(flows: Iterable<Flow>, unit: string | null = null): Total[] {
  const totals = new Map<string, { incoming: number; outgoing: number }>();
  const at = (place: string) => {
    const known = totals.get(place) ?? { incoming: 0, outgoing: 0 };
    totals.set(place, known);
    return known;
  };
  for (const { origin, destination, direction, magnitude } of flows) {
    if (unit !== null && magnitude?.unit !== unit) continue;
    const weight = unit === null ? 1 : (magnitude?.value ?? 0);
    at(origin).outgoing += weight;
    at(destination).incoming += weight;
    if (direction === 'mutual') {
      at(origin).incoming += weight;
      at(destination).outgoing += weight;
    }
  }
  return [...totals].map(([place, total]) => ({ place, ...total }));
}

const soleUnitOf = memo(({ flows }: Dataset) => soleUnit(flows.values()));

/** Radius of one flow in CSS pixels, where that leaves no circle larger than `LARGEST`. */
const ONE_FLOW = 5;
const LARGEST = 36;

/** The totals that a view shows, and how large they are drawn. */
export interface ShownTotals {
  /** The unit of the amounts that are summed up; null where flows are counted. */
  readonly unit: string | null;
  readonly totals: readonly Total[];
  /** The largest that comes in or goes out anywhere, by which the scale is set. */
  readonly most: number;
  /** Radius in CSS pixels: areas grow with the total. */
  readonly radius: (total: number) => number;
}

/**
 * Totals by number, or by amount: within the unit that is chosen, or that all flows have. Their scale is that of all flows
 * of the data, so that years and choices can be compared, or that of what shows where that is asked.
 */
export function shownTotals(dataset: Dataset, view: ViewState): ShownTotals {
  const unit = view.amount?.unit ?? soleUnitOf(dataset);
  const totals = totalsOf(visibleFlows(dataset, view), unit);
  const measured = view.scale === 'shown' ? totals : totalsOf(dataset.flows.values(), unit);
  const most = measured.reduce(
    (sum, { incoming, outgoing }) => Math.max(sum, incoming, outgoing),
    0,
  );
  const fitted = most === 0 ? 0 : LARGEST / Math.sqrt(most);
  const perRoot = unit === null ? Math.min(ONE_FLOW, fitted) : fitted;
  return { unit, totals, most, radius: (total) => perRoot * Math.sqrt(Math.max(0, total)) };
}
