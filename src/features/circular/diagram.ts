import type { Flow } from '../../model/flow';
import { groupBy } from '../../model/group-by';

/** What one place gives another, as a line from a row on the left to a row on the right. */
export interface Strand {
  readonly flow: Flow;
  readonly from: number;
  readonly to: number;
}

/** A place beside the rows of its strands, which stand together. */
export interface Bar {
  /** The id of the place. */
  readonly place: string;
  readonly first: number;
  readonly rows: number;
}

/** Flows as a Sankey diagram of two sides: who gives on the left, who receives on the right. */
export interface Diagram {
  readonly givers: readonly Bar[];
  readonly takers: readonly Bar[];
  /** In the order of their rows on the left; each has a row of its own on either side. */
  readonly strands: readonly Strand[];
}

/** Sorting one side by the other has settled after so many rounds. */
const ROUNDS = 4;

/**
 * Lays flows out: a place that receives before it gives stands below those that give to it, unless
 * they form a ring, and both sides are ordered so that few lines cross.
 */
export function diagramOf(flows: readonly Flow[]): Diagram {
  const givers = inOrder(flows);
  let left = [...flows].sort((a, b) => givers.indexOf(a.origin) - givers.indexOf(b.origin));
  let right = left;
  for (let round = 0; round < ROUNDS; round++) {
    right = sideBy(right, left, ({ destination }) => destination, null);
    left = sideBy(left, right, ({ origin }) => origin, givers);
  }
  return {
    givers: barsOf(left, ({ origin }) => origin),
    takers: barsOf(right, ({ destination }) => destination),
    strands: left.map((flow, from) => ({ flow, from, to: right.indexOf(flow) })),
  };
}

/** Those who give, each after those that give to it; where these wait for each other, as listed. */
function inOrder(flows: readonly Flow[]): readonly string[] {
  const waiting = new Set(flows.map(({ origin }) => origin));
  const ordered: string[] = [];
  while (waiting.size > 0) {
    const isFree = (id: string) =>
      !flows.some(({ origin, destination }) => destination === id && waiting.has(origin));
    const next = [...waiting].find(isFree) ?? [...waiting][0] ?? '';
    waiting.delete(next);
    ordered.push(next);
  }
  return ordered;
}

/**
 * The rows of one side: flows of the same place together, the places in a given order or else by
 * where their flows lie on the other side, and the flows of each by that.
 */
function sideBy(
  flows: readonly Flow[],
  other: readonly Flow[],
  placeOf: (flow: Flow) => string,
  order: readonly string[] | null,
): Flow[] {
  const at = new Map(other.map((flow, row) => [flow, row]));
  const rowOf = (flow: Flow) => at.get(flow) ?? 0;
  const groups = [...groupBy(flows, placeOf)].map(([place, members]) => ({
    members: [...members].sort((a, b) => rowOf(a) - rowOf(b)),
    rank: order
      ? order.indexOf(place)
      : members.reduce((sum, flow) => sum + rowOf(flow), 0) / members.length,
  }));
  return groups.sort((a, b) => a.rank - b.rank).flatMap(({ members }) => members);
}

function barsOf(flows: readonly Flow[], placeOf: (flow: Flow) => string): Bar[] {
  return [...groupBy(flows, placeOf)].map(([place, members]) => ({
    place,
    first: flows.findIndex((flow) => flow === members[0]),
    rows: members.length,
  }));
}
