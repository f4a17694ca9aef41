import { expect, it } from 'vitest';
import { seededFlows } from '../../../scripts/seeded/flows';
import { seededPackage } from '../../../scripts/seeded/package';
import { openPackage } from '../../package/open-package';
import { packDataset, unpackDataset } from '../../package/packed';
import { BundleEngine, NO_CHOICE } from './bundle-engine';
import { requestHandler } from './bundle-requests';
import { clusterRowsOf, clusterTableOf, partOf } from './cluster-table';
import { clusteredFlowsOf, takeClusters } from './clustered-flows';

async function opened(flows: number) {
  const files = seededPackage(seededFlows(flows));
  const answer = await openPackage((path) => Promise.resolve(files[path] ?? ''));
  if (!answer.ok) throw new Error(JSON.stringify(answer.faults[0]));
  return answer.dataset;
}

it.each([
  [400, false],
  [401, true],
])('clusters %i flows: %s, whichever way they came', async (flows, areClustered) => {
  const dataset = await opened(flows);
  expect(clusteredFlowsOf(dataset) !== null).toBe(areClustered);
  // As the built-in data come to the window.
  expect(clusteredFlowsOf(unpackDataset(packDataset(dataset))) !== null).toBe(areClustered);
});

it('is the same where a worker clusters rows that are handed over part by part', async () => {
  const dataset = await opened(3000);
  const here = clusteredFlowsOf(dataset);
  if (!here) throw new Error('not clustered');
  const answer = requestHandler();
  const table = clusterTableOf(dataset);
  for (let from = 0; from < table.count; from += 700) {
    const { part, buffers } = partOf(clusterRowsOf(dataset), from, from + 700);
    const rows = structuredClone(part, { transfer: buffers as ArrayBuffer[] });
    expect(answer({ kind: 'rows', rows })).toBeNull();
    // The dataset keeps what it has: copies are handed over.
    expect(dataset.flows.columns.magnitude).toHaveLength(3000);
  }
  const hierarchy = answer({ kind: 'cluster', table });
  expect(hierarchy).toEqual(here.hierarchy);
  answer({ kind: 'open-clustered', region: 6 });
  answer({ kind: 'choose', choice: NO_CHOICE });
  const engine = new BundleEngine({ ...here.input(), region: 6 });
  for (const zoom of [4, 6, 9]) {
    const look = { zoom, box: [0, 0, 1, 1], most: 50 } as const;
    expect(answer({ kind: 'look', look })).toEqual(engine.look(look));
  }
});

it('is taken over from where it was made, and not made again', async () => {
  const [dataset, other] = [await opened(500), await opened(900)];
  const made = clusteredFlowsOf(other)?.hierarchy;
  if (!made) throw new Error('not clustered');
  takeClusters(dataset, clusterTableOf(dataset), made);
  expect(clusteredFlowsOf(dataset)?.hierarchy).toBe(made);
});
