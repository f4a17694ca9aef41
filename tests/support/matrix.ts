import type { Dataset } from '../../src/model/dataset';
import type { Flow } from '../../src/model/flow';
import type { Rows } from '../../src/model/flows/columns';
import { matrixOf, type Side } from '../../src/query/matrix';
import type { Level } from '../../src/query/view-state';

/** A row or column of a matrix with its flows. */
export interface FlowSide {
  readonly place: Side['place'];
  readonly flows: readonly Flow[];
}

/** The rows or columns of one outermost place. */
export interface FlowGroup extends FlowSide {
  readonly sides: readonly FlowSide[];
}

/** A matrix of flows of a dataset, with the flows themselves instead of their rows. */
export function matrixIn(
  dataset: Dataset,
  shown: readonly Flow[],
  level: Level,
  options: Parameters<typeof matrixOf>[3] = {},
) {
  const flowsIn = (rows: Rows) => Array.from(rows, (row) => dataset.flows.at(row));
  const sideOf = ({ place, rows }: Side): FlowSide => ({ place, flows: flowsIn(rows) });
  const rows = Uint32Array.from(shown, ({ id }) => dataset.flows.rowOf(id) ?? NaN);
  const matrix = matrixOf(dataset, rows, level, options);
  const [origins = [], destinations = []] = [matrix.origins, matrix.destinations].map((groups) =>
    groups.map((group): FlowGroup => ({ ...sideOf(group), sides: group.sides.map(sideOf) })),
  );
  return {
    origins,
    destinations,
    flows: (origin: string, destination: string) => flowsIn(matrix.rows(origin, destination)),
    leftOut: { ...matrix.leftOut, flows: flowsIn(matrix.leftOut.rows) },
  };
}
