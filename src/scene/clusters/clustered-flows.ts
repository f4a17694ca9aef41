import type { Dataset } from '../../model/dataset';
import { layerOf, progressOf, type Facet } from '../../model/facet';
import { facetColumn } from '../../model/facet-column';
import { renumbered, tallyOf, type Coded, type Numbers } from '../../model/flows/columns';
import type { FlowTable } from '../../model/flows/flow-table';
import { rankOf, symbolOf, type Place } from '../../model/place';
import { memo } from '../../model/memo';
import { FEW } from '../../session/drawn-report';
import { drawnAt } from '../flows/drawn-at';
import { mercator, type Point } from '../geometry/geometry';
import type { Frame } from '../geometry/screen-line';
import type { By, Rows } from './bundles';
import type { BundleInput } from './bundle-engine';
import { buildHierarchy, type Hierarchy, type Spot } from './hierarchy';

/** Room on screen for each line, in square CSS pixels; and how many there are at least and most. */
const ROOM = 5000;
const LINES = { least: 60, most: 250 } as const;

/** How many lines can be told apart in a map of this size. */
export function linesIn({ width, height }: Frame): number {
  return Math.round(Math.min(LINES.most, Math.max(LINES.least, (width * height) / ROOM)));
}

/** Amounts are compared where so many flows have one unit; as with widths of single flows. */
const LEAST_COMPARABLE = 3;

/** Flows too many to be drawn each by itself, and how they are put together. */
export interface ClusteredFlows {
  readonly flows: FlowTable;
  readonly places: readonly Place[];
  readonly numberOf: ReadonlyMap<string, number>;
  readonly hierarchy: Hierarchy;
  /** The unit that bundles are measured in; null: in flows. */
  readonly unit: string | null;
  readonly input: Omit<BundleInput, 'region'>;
}

/** The clustered flows that a dataset's flows are; null where they are few enough to be drawn one by one. */
export const clusteredFlowsOf = memo((dataset: Dataset): ClusteredFlows | null => {
  return dataset.flows.size > FEW ? clusterFlows(dataset) : null;
});

function clusterFlows(dataset: Dataset): ClusteredFlows {
  const { flows } = dataset;
  const places = [...dataset.places.values()];
  const numberOf = new Map(places.map(({ id }, index) => [id, index]));
  const unit = commonUnit(flows);
  const by: By = unit === null ? 'count' : 'amount';
  const rows = rowsOf(dataset, numberOf, unit);
  const weights = weightsOf(rows, places.length, by);
  const points = places.map((place): Point => mercator(drawnAt(place)));
  const spots = places.map((place, index): Spot => ({
    at: points[index] ?? [0, 0],
    rank: rankOf(place),
    weight: weights[index] ?? 0,
    joins: symbolOf(place.kind) !== null,
  }));
  const hierarchy = buildHierarchy(spots);
  return {
    flows,
    places,
    numberOf,
    hierarchy,
    unit,
    input: {
      rows,
      by,
      x: Float64Array.from(points, ([x]) => x),
      y: Float64Array.from(points, ([, y]) => y),
      hierarchy,
    },
  };
}

/** The unit that most flows have, if several have it. */
function commonUnit(flows: FlowTable): string | null {
  const [first] = [...tallyOf(flows.columns.unit)]
    .filter(([unit, count]) => unit !== '' && count >= LEAST_COMPARABLE)
    .sort((a, b) => b[1] - a[1]);
  return first?.[0] ?? null;
}

function rowsOf(
  dataset: Dataset,
  numberOf: ReadonlyMap<string, number>,
  unit: string | null,
): Rows {
  const { columns } = dataset.flows;
  const numbers = ({ values, at }: Coded<string>) =>
    renumbered(
      at,
      values.map((id) => numberOf.get(id) ?? 0),
    );
  const { values, at } = columns.unit;
  const comparable = values.indexOf(unit ?? '');
  return {
    from: numbers(columns.origin),
    to: numbers(columns.destination),
    amount: columns.magnitude.map((value, row) => (at[row] === comparable ? value : NaN)),
    layer: numbersOf(dataset, layerOf(dataset)),
    progress: numbersOf(dataset, progressOf(dataset)),
    direction: columns.direction.at,
  };
}

/** What each flow has in a facet, as numbers of its values; without the facet they are all alike. */
function numbersOf(dataset: Dataset, facet: Facet | null): Numbers {
  return facet ? facetColumn(dataset, facet).at : new Uint8Array(dataset.flows.size);
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
