import type { Dataset } from '../model/dataset';
import type { FlowColumns } from '../model/flows/columns';
import { memo } from '../model/memo';
import { soleUnitIn } from '../stats/amounts';
import { everyFlow, shownFlows } from './shown';
import type { ViewState } from './view-state';

/** What comes into a place and goes out of it; what is mutual counts on both sides. */
export interface Total {
  readonly place: string;
  readonly incoming: number;
  readonly outgoing: number;
}

/**
 * The totals of all places at which one of these rows begins or ends: how many flows, or, where a
 * unit is named, the sum of the amounts in it; flows without such an amount then add nothing.
 */
export function totalsOf(
  columns: FlowColumns,
  rows: Iterable<number>,
  unit: string | null = null,
): Total[] {
  const { origin, destination, direction, magnitude } = columns;
  const measured = columns.unit.values.indexOf(unit ?? '');
  const mutual = direction.values.indexOf('mutual');
  const totals = new Map<string, { incoming: number; outgoing: number }>();
  const at = (place: string) => {
    const known = totals.get(place) ?? { incoming: 0, outgoing: 0 };
    totals.set(place, known);
    return known;
  };
  const starts: ReturnType<typeof at>[] = [];
  const ends: ReturnType<typeof at>[] = [];
  for (const row of rows) {
    const value = magnitude[row] ?? NaN;
    if (unit !== null && (columns.unit.at[row] !== measured || Number.isNaN(value))) continue;
    const weight = unit === null ? 1 : value;
    const from = (starts[origin.at[row] ?? 0] ??= at(origin.values[origin.at[row] ?? 0] ?? ''));
    const to = (ends[destination.at[row] ?? 0] ??= at(
      destination.values[destination.at[row] ?? 0] ?? '',
    ));
    from.outgoing += weight;
    to.incoming += weight;
    if (direction.at[row] === mutual) {
      from.incoming += weight;
      to.outgoing += weight;
    }
  }
  return [...totals].map(([place, total]) => ({ place, ...total }));
}

const soleUnitOf = memo((dataset: Dataset) => soleUnitIn(dataset.flows, everyFlow(dataset).rows()));

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

/** The unit that totals are of: that which is chosen, or that all flows have; null where flows are counted. */
export function totalsUnit(dataset: Dataset, view: ViewState): string | null {
  return view.amount?.unit ?? soleUnitOf(dataset);
}

/**
 * Totals by number, or by amount: within the unit that is chosen, or that all flows have. Their scale is that of all flows
 * of the data, so that years and choices can be compared, or that of what shows where that is asked.
 */
export function shownTotals(dataset: Dataset, view: ViewState): ShownTotals {
  const unit = totalsUnit(dataset, view);
  const { columns } = dataset.flows;
  const shown = shownFlows(dataset, view);
  const totals = totalsOf(columns, shown.rows(), unit);
  const isWhole = view.scale === 'shown' || shown.count === dataset.flows.size;
  const measured = isWhole ? totals : totalsOf(columns, everyFlow(dataset).rows(), unit);
  const most = measured.reduce(
    (sum, { incoming, outgoing }) => Math.max(sum, incoming, outgoing),
    0,
  );
  const fitted = most === 0 ? 0 : LARGEST / Math.sqrt(most);
  const perRoot = unit === null ? Math.min(ONE_FLOW, fitted) : fitted;
  return { unit, totals, most, radius: (total) => perRoot * Math.sqrt(Math.max(0, total)) };
}
