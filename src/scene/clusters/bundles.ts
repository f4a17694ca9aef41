import type { Numbers, RowMask } from '../../model/flows/columns';
import { Numbering } from '../../model/numbering';
import type { Level } from './hierarchy';

/** The columns of flows that bundling needs; one item a flow in each. */
export interface Rows {
  /** Numbers of places. */
  readonly from: Uint32Array;
  readonly to: Uint32Array;
  /** In the unit that bundles are measured in; NaN where unknown or in another unit. */
  readonly amount: Float64Array;
  /** Numbers of values of the facets with these roles; empty where there is none. */
  readonly layer: Numbers;
  readonly progress: Numbers;
  readonly direction: Numbers;
}

/** What bundles are measured by: the sum of their amounts, or how many flows they are. */
export type By = 'amount' | 'count';

/** Which bundle each flow is part of, at one partition of the places. */
export interface Pairs {
  /** By flow: the number of its pair, or −1 where both its ends are in one cluster. */
  readonly of: Int32Array;
  /** By pair: the places that stand for its ends. */
  readonly from: Uint32Array;
  readonly to: Uint32Array;
}

/** What the flows of each pair come to. */
export interface Sums {
  readonly flows: Uint32Array;
  readonly amount: Float64Array;
  /** Flows that run within a cluster, so that they cannot be drawn. */
  readonly inside: number;
}

/** Groups flows by the clusters that they join. A flow that leaves and meets a lone place stays. */
export function pairsOf({ from, to }: Rows, { leader, size }: Level): Pairs {
  const numbers = new Numbering();
  const of = new Int32Array(from.length).fill(-1);
  const starts = new Uint32Array(from.length);
  const ends = new Uint32Array(from.length);
  for (let row = 0; row < from.length; row++) {
    const start = leader[from[row] ?? 0] ?? 0;
    const end = leader[to[row] ?? 0] ?? 0;
    if (start === end && (size[start] ?? 0) > 1) continue;
    const pair = numbers.numberOf(start * size.length + end);
    of[row] = pair;
    starts[pair] = start;
    ends[pair] = end;
  }
  return { of, from: starts.slice(0, numbers.count), to: ends.slice(0, numbers.count) };
}

/** Adds up the flows of each pair, of those that a mask lets through. */
export function sumsOf({ amount }: Rows, pairs: Pairs, mask: RowMask | null): Sums {
  const flows = new Uint32Array(pairs.from.length);
  const amounts = new Float64Array(pairs.from.length);
  let inside = 0;
  for (let row = 0; row < pairs.of.length; row++) {
    if (mask && mask[row] !== 1) continue;
    const pair = pairs.of[row] ?? -1;
    if (pair < 0) {
      inside += 1;
      continue;
    }
    flows[pair] = (flows[pair] ?? 0) + 1;
    const value = amount[row] ?? NaN;
    if (!Number.isNaN(value)) amounts[pair] = (amounts[pair] ?? 0) + value;
  }
  return { flows, amount: amounts, inside };
}

/** What a pair is measured by, from its sums. */
export function valueOf({ flows, amount }: Sums, pair: number, by: By): number {
  return (by === 'count' ? flows[pair] : amount[pair]) ?? 0;
}

/** The greatest value of all pairs; 0 where there are none. */
export function greatest(sums: Sums, by: By): number {
  let most = 0;
  for (let pair = 0; pair < sums.flows.length; pair++) {
    most = Math.max(most, valueOf(sums, pair, by));
  }
  return most;
}

/**
 * The greatest of some pairs, the greatest first; of equal ones, those with more flows, and then
 * those that come earlier.
 */
export function topOf(pairs: readonly number[], sums: Sums, by: By, most: number): number[] {
  const value = (pair: number) => valueOf(sums, pair, by);
  const candidates = pairs.length <= most ? pairs : atLeast(pairs, value, most);
  return [...candidates]
    .sort((a, b) => value(b) - value(a) || (sums.flows[b] ?? 0) - (sums.flows[a] ?? 0) || a - b)
    .slice(0, most);
}

/** Those that may be among the greatest `most`: a sort of bare numbers is far quicker than one of pairs. */
function atLeast(
  pairs: readonly number[],
  value: (pair: number) => number,
  most: number,
): readonly number[] {
  if (most <= 0) return [];
  const least = Float64Array.from(pairs, value).sort()[pairs.length - most] ?? 0;
  return pairs.filter((pair) => value(pair) >= least);
}

/** All flows between two clusters, drawn as one. Numbers are those of places, rows and values. */
export interface Bundle {
  readonly from: number;
  readonly to: number;
  readonly flows: number;
  /** The only flow, or −1 where there are several. */
  readonly row: number;
  /** The sum, and of how many flows; the others' amounts are unknown or in other units. */
  readonly amount: number;
  readonly measured: number;
  /** The layer that most of it is of, and how much of it that is, up to 1. */
  readonly layer: number;
  readonly share: number;
  /** The progress and direction that all of its flows have, or −1 where they differ. */
  readonly progress: number;
  readonly direction: number;
  /** True for flows of what is selected, where something is. */
  readonly isRelated: boolean;
}

/** The chosen pairs as bundles, in their order. */
export function bundlesOf(
  rows: Rows,
  pairs: Pairs,
  mask: RowMask | null,
  chosen: readonly number[],
  { by, isRelated }: { readonly by: By; readonly isRelated: boolean },
): Bundle[] {
  const places = new Int32Array(pairs.from.length).fill(-1);
  chosen.forEach((pair, index) => (places[pair] = index));
  const found = chosen.map((): Gathered => ({
    flows: 0,
    row: -1,
    amount: 0,
    measured: 0,
    byLayer: new Map(),
    progress: null,
    direction: null,
  }));
  for (let row = 0; row < pairs.of.length; row++) {
    if (mask && mask[row] !== 1) continue;
    const gathered = found[places[pairs.of[row] ?? -1] ?? -1];
    if (gathered) gather(gathered, rows, row, by);
  }
  return chosen.map((pair, index) =>
    asBundle(found[index], pairs.from[pair] ?? 0, pairs.to[pair] ?? 0, isRelated),
  );
}

interface Gathered {
  flows: number;
  row: number;
  amount: number;
  measured: number;
  readonly byLayer: Map<number, number>;
  progress: number | null;
  direction: number | null;
}

function gather(gathered: Gathered, rows: Rows, row: number, by: By): void {
  const amount = rows.amount[row] ?? NaN;
  const isMeasured = !Number.isNaN(amount);
  gathered.flows += 1;
  gathered.row = row;
  if (isMeasured) {
    gathered.amount += amount;
    gathered.measured += 1;
  }
  const { byLayer } = gathered;
  const layer = rows.layer[row] ?? 0;
  const weight = by === 'count' ? 1 : isMeasured ? amount : 0;
  byLayer.set(layer, (byLayer.get(layer) ?? 0) + weight);
  gathered.progress = same(gathered.progress, rows.progress[row] ?? 0);
  gathered.direction = same(gathered.direction, rows.direction[row] ?? 0);
}

function same(before: number | null, next: number): number {
  return before === null || before === next ? next : -1;
}

function asBundle(
  gathered: Gathered | undefined,
  from: number,
  to: number,
  isRelated: boolean,
): Bundle {
  const { flows = 0, row = -1, amount = 0, measured = 0 } = gathered ?? {};
  const weights = [...(gathered?.byLayer ?? [])].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  const total = weights.reduce((sum, [, weight]) => sum + weight, 0);
  const [layer, most] = weights[0] ?? [0, 0];
  return {
    from,
    to,
    flows,
    row: flows === 1 ? row : -1,
    amount,
    measured,
    layer,
    share: total > 0 ? most / total : 1,
    progress: gathered?.progress ?? -1,
    direction: gathered?.direction ?? -1,
    isRelated,
  };
}
