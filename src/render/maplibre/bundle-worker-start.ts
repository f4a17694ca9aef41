import type { Dataset } from '../../model/dataset';
import type { Answer, Request } from '../../scene/clusters/bundle-requests';
import {
  clusterRowsOf,
  clusterTableOf,
  partOf,
  type ClusterTable,
} from '../../scene/clusters/cluster-table';
import { takeClusters } from '../../scene/clusters/clustered-flows';
import type { Hierarchy } from '../../scene/clusters/hierarchy';
import { placeFeatures } from '../../scene/places/place-features';
import { MOST_AT_ONCE, turn } from '../../session/in-turn';
import { inProcessWorker, type BundleWorker } from './bundle-client';

/** So many rows are copied for the worker at a time: a few milliseconds of the window's. */
const PART = 131_072;

/** A worker that has clustered the flows of a dataset, for the map that comes to it. */
let ready: { readonly dataset: Dataset; readonly worker: Worker } | null = null;

/**
 * Has the flows of a dataset clustered in a worker, if they are so many that this would hold the window up.
 * Where the worker fails, they are clustered by whoever first asks for it.
 */
export async function prepareClusters(dataset: Dataset): Promise<void> {
  ready?.worker.terminate();
  ready = null;
  if (dataset.flows.size <= MOST_AT_ONCE) return;
  const worker = newWorker();
  const table = clusterTableOf(dataset);
  const hierarchy = await clusteredBy(worker, dataset, table).catch(() => null);
  if (!hierarchy) {
    worker.terminate();
    return;
  }
  takeClusters(dataset, table, hierarchy);
  ready = { dataset, worker };
  // Else the map would make them, amid all else that it begins with.
  placeFeatures(dataset);
  await turn();
}

/** Who bundles the flows of a dataset: a worker, or the window itself where that holds nothing up. */
export function startBundleWorker(dataset: Dataset): {
  readonly worker: BundleWorker;
  readonly isClustered: boolean;
} {
  if (ready?.dataset === dataset) {
    const { worker } = ready;
    ready = null;
    return { worker, isClustered: true };
  }
  const worker = dataset.flows.size > MOST_AT_ONCE ? newWorker() : inProcessWorker();
  return { worker, isClustered: false };
}

function newWorker(): Worker {
  return new Worker(new URL('./bundle-worker.ts', import.meta.url), { type: 'module' });
}

/** Hands the rows over part by part, so that the window answers in between. */
async function clusteredBy(
  worker: Worker,
  dataset: Dataset,
  table: ClusterTable,
): Promise<Hierarchy> {
  const rows = clusterRowsOf(dataset);
  const ask = (request: Request, transfer: ArrayBufferLike[] = []) =>
    worker.postMessage(request, { transfer: transfer as ArrayBuffer[] });
  const answer = new Promise<Hierarchy>((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<Answer>) => {
      if ('levels' in data) resolve(data);
    };
    worker.onerror = () => reject(new Error('worker'));
  });
  for (let from = 0; from < table.count; from += PART) {
    await turn();
    const { part, buffers } = partOf(rows, from, from + PART);
    ask({ kind: 'rows', rows: part }, buffers);
  }
  ask({ kind: 'cluster', table });
  return answer;
}
