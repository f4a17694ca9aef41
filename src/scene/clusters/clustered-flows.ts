import type { Dataset } from '../../model/dataset';
import type { FlowTable } from '../../model/flows/flow-table';
import { memo } from '../../model/memo';
import type { Place } from '../../model/place';
import { placeNumbers } from '../../model/place-numbers';
import { FEW } from '../../session/drawn-report';
import type { Frame } from '../geometry/screen-line';
import type { BundleInput } from './bundle-engine';
import type { By, Rows } from './bundles';
import {
  bundleRows,
  clusterRowsOf,
  clusterTableOf,
  hierarchyOf,
  measureOf,
  type ClusterTable,
} from './cluster-table';
import type { Hierarchy } from './hierarchy';

/** Room on screen for each line, in square CSS pixels; and how many there are at least and most. */
const ROOM = 5000;
const LINES = { least: 60, most: 250 } as const;

/** How many lines can be told apart in a map of this size. */
export function linesIn({ width, height }: Frame): number {
  return Math.round(Math.min(LINES.most, Math.max(LINES.least, (width * height) / ROOM)));
}

/** Flows too many to be drawn each by itself, and how they are put together. */
export interface ClusteredFlows {
  readonly flows: FlowTable;
  readonly places: readonly Place[];
  readonly numberOf: ReadonlyMap<string, number>;
  readonly hierarchy: Hierarchy;
  /** The unit that bundles are measured in; null: in flows. */
  readonly unit: string | null;
  readonly by: By;
  /** What bundles are made of; of very many flows made when it is first asked for. */
  readonly input: () => Omit<BundleInput, 'region'>;
}

/** What has been clustered elsewhere: of very many flows, in a worker. */
const elsewhere = new WeakMap<Dataset, ClusteredFlows>();

/** The clustered flows that a dataset's flows are; null where they are few enough to be drawn one by one. */
export function clusteredFlowsOf(dataset: Dataset): ClusteredFlows | null {
  return elsewhere.get(dataset) ?? clusteredHere(dataset);
}

/** Takes over how the flows of a dataset have been clustered, so that this is not done again. */
export function takeClusters(dataset: Dataset, table: ClusterTable, hierarchy: Hierarchy): void {
  elsewhere.set(dataset, clustered(dataset, table, hierarchy));
}

const clusteredHere = memo((dataset: Dataset): ClusteredFlows | null => {
  return dataset.flows.size > FEW ? clustered(dataset, clusterTableOf(dataset), null) : null;
});

/** `hierarchy`: null where it is yet to be made. */
function clustered(
  dataset: Dataset,
  table: ClusterTable,
  hierarchy: Hierarchy | null,
): ClusteredFlows {
  let made: Rows | null = null;
  const rows = () => (made ??= bundleRows(table, [clusterRowsOf(dataset)]));
  const clusters = hierarchy ?? hierarchyOf(table, rows());
  const { unit, x, y } = table;
  const by = measureOf(table);
  return {
    flows: dataset.flows,
    places: [...dataset.places.values()],
    numberOf: placeNumbers(dataset),
    hierarchy: clusters,
    unit,
    by,
    input: () => ({ rows: rows(), by, x, y, hierarchy: clusters }),
  };
}
