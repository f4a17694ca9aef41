import type { Dataset } from '../../model/dataset';
import { layerOf, progressOf, type Facet } from '../../model/facet';
import { facetColumn } from '../../model/facet-column';
import { tallyOf, type Numbers } from '../../model/flows/columns';
import type { FlowTable } from '../../model/flows/flow-table';
import { rankOf, symbolOf } from '../../model/place';
import { placeNumbers } from '../../model/place-numbers';
import { drawnAt } from '../flows/drawn-at';
import { mercator } from '../geometry/geometry';
import type { By, Rows } from './bundles';
import { buildHierarchy, type Hierarchy } from './hierarchy';

/** Amounts are compared where so many flows have one unit; as with widths of single flows. */
const LEAST_COMPARABLE = 3;

/** Columns of some rows, one after the other, as the dataset has them. */
export interface ClusterRows {
  readonly origin: Numbers;
  readonly destination: Numbers;
  readonly magnitude: Float64Array;
  readonly unit: Numbers;
  readonly direction: Numbers;
  /** Null without such a facet. */
  readonly layer: Numbers | null;
  readonly progress: Numbers | null;
}

/** What rows mean, and where places lie: numbers alone, which cross to where they are clustered. */
export interface ClusterTable {
  readonly count: number;
  /** The unit that bundles are measured in; null: in flows. */
  readonly unit: string | null;
  /** The number of that unit in the column of units; −1 for none. */
  readonly comparable: number;
  /** The number of the place that each value of a column names. */
  readonly origins: Uint32Array;
  readonly destinations: Uint32Array;
  /** By place: its point in the Mercator square, and how it joins clusters. */
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly ranks: Float64Array;
  readonly joins: Uint8Array;
}

export function clusterTableOf(dataset: Dataset): ClusterTable {
  const { flows } = dataset;
  const all = [...dataset.places.values()];
  const numberOf = placeNumbers(dataset);
  const { origin, destination, unit: units } = flows.columns;
  const numbers = (ids: readonly string[]) => Uint32Array.from(ids, (id) => numberOf.get(id) ?? 0);
  const points = all.map((place) => mercator(drawnAt(place)));
  const unit = commonUnit(flows);
  return {
    count: flows.size,
    unit,
    comparable: units.values.indexOf(unit ?? ''),
    origins: numbers(origin.values),
    destinations: numbers(destination.values),
    x: Float64Array.from(points, ([x]) => x),
    y: Float64Array.from(points, ([, y]) => y),
    ranks: Float64Array.from(all, rankOf),
    joins: Uint8Array.from(all, ({ kind }) => (symbolOf(kind) === null ? 0 : 1)),
  };
}

export function clusterRowsOf(dataset: Dataset): ClusterRows {
  const { origin, destination, magnitude, unit, direction } = dataset.flows.columns;
  const numbersOf = (facet: Facet | null) => facet && facetColumn(dataset, facet).at;
  return {
    origin: origin.at,
    destination: destination.at,
    magnitude,
    unit: unit.at,
    direction: direction.at,
    layer: numbersOf(layerOf(dataset)),
    progress: numbersOf(progressOf(dataset)),
  };
}

/** A copy of the rows from one on to another, and the buffers that it can be handed over with. */
export function partOf(
  rows: ClusterRows,
  from: number,
  to: number,
): { readonly part: ClusterRows; readonly buffers: ArrayBufferLike[] } {
  const part: ClusterRows = {
    origin: rows.origin.slice(from, to),
    destination: rows.destination.slice(from, to),
    magnitude: rows.magnitude.slice(from, to),
    unit: rows.unit.slice(from, to),
    direction: rows.direction.slice(from, to),
    layer: rows.layer && rows.layer.slice(from, to),
    progress: rows.progress && rows.progress.slice(from, to),
  };
  const buffers = Object.values(part).flatMap((numbers: ClusterRows[keyof ClusterRows]) =>
    numbers ? [numbers.buffer] : [],
  );
  return { part, buffers };
}

/** All rows, of parts that follow each other, as bundles are made of them. */
export function bundleRows(table: ClusterTable, parts: readonly ClusterRows[]): Rows {
  const { count, comparable, origins, destinations } = table;
  const [first] = parts;
  const rows = {
    from: new Uint32Array(count),
    to: new Uint32Array(count),
    amount: new Float64Array(count),
    layer: new Uint32Array(first?.layer ? count : 0),
    progress: new Uint32Array(first?.progress ? count : 0),
    direction: new Uint8Array(count),
  };
  let begin = 0;
  for (const { origin, destination, magnitude, unit, direction, layer, progress } of parts) {
    for (let at = 0; at < origin.length; at++) {
      const row = begin + at;
      rows.from[row] = origins[origin[at] ?? 0] ?? 0;
      rows.to[row] = destinations[destination[at] ?? 0] ?? 0;
      rows.amount[row] = unit[at] === comparable ? (magnitude[at] ?? NaN) : NaN;
    }
    rows.direction.set(direction, begin);
    if (layer) rows.layer.set(layer, begin);
    if (progress) rows.progress.set(progress, begin);
    begin += origin.length;
  }
  return rows;
}

/** What bundles of a table are measured by. */
export function measureOf({ unit }: Pick<ClusterTable, 'unit'>): By {
  return unit === null ? 'count' : 'amount';
}

export function hierarchyOf(table: ClusterTable, rows: Rows): Hierarchy {
  const { x, y, ranks, joins } = table;
  const weights = weightsOf(rows, x.length, measureOf(table));
  return buildHierarchy(
    Array.from(x, (east, place) => ({
      at: [east, y[place] ?? 0],
      rank: ranks[place] ?? 0,
      weight: weights[place] ?? 0,
      joins: joins[place] === 1,
    })),
  );
}

/** The unit that most flows have, if several have it. */
function commonUnit(flows: FlowTable): string | null {
  const [first] = [...tallyOf(flows.columns.unit)]
    .filter(([unit, count]) => unit !== '' && count >= LEAST_COMPARABLE)
    .sort((a, b) => b[1] - a[1]);
  return first?.[0] ?? null;
}

/** What comes into each place and goes out of it. */
function weightsOf({ from, to, amount }: Rows, places: number, by: By): Float64Array {
  const weights = new Float64Array(places);
  for (let row = 0; row < from.length; row++) {
    const value = by === 'count' ? 1 : amount[row] || 0;
    const [start, end] = [from[row] ?? 0, to[row] ?? 0];
    weights[start] = (weights[start] ?? 0) + value;
    weights[end] = (weights[end] ?? 0) + value;
  }
  return weights;
}
