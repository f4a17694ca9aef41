import {
  BundleEngine,
  type Choice,
  type BundleResult,
  type Look,
  type BundleInput,
} from './bundle-engine';
import { bundleRows, hierarchyOf, measureOf } from './cluster-table';
import type { ClusterRows, ClusterTable } from './cluster-table';
import type { Hierarchy } from './hierarchy';

/** What the window asks of the worker. */
export type Request =
  /** Rows to be clustered, the next after those before. */
  | { readonly kind: 'rows'; readonly rows: ClusterRows }
  | { readonly kind: 'cluster'; readonly table: ClusterTable }
  | { readonly kind: 'open'; readonly input: BundleInput }
  /** Opens what has been clustered; `region`: of the engine's input. */
  | { readonly kind: 'open-clustered'; readonly region: number }
  | { readonly kind: 'choose'; readonly choice: Choice }
  | { readonly kind: 'look'; readonly look: Look };

export type Answer = BundleResult | Hierarchy;

/** Answers one request after another; only looks, and the request to cluster, have an answer. */
export function requestHandler(): (request: Request) => Answer | null {
  let parts: ClusterRows[] = [];
  let clustered: Omit<BundleInput, 'region'> | null = null;
  let engine: BundleEngine | null = null;
  return (request) => {
    switch (request.kind) {
      case 'rows':
        parts.push(request.rows);
        return null;
      case 'cluster': {
        const { table } = request;
        const rows = bundleRows(table, parts);
        parts = [];
        const hierarchy = hierarchyOf(table, rows);
        clustered = { rows, by: measureOf(table), x: table.x, y: table.y, hierarchy };
        return hierarchy;
      }
      case 'open':
        engine = new BundleEngine(request.input);
        return null;
      case 'open-clustered':
        engine = clustered && new BundleEngine({ ...clustered, region: request.region });
        return null;
      case 'choose':
        engine?.choose(request.choice);
        return null;
      case 'look':
        return engine?.look(request.look) ?? null;
    }
  };
}
