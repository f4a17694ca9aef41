import { expect, it } from 'vitest';
import { seededFlows } from '../../../scripts/seeded/flows';
import { seededPackage } from '../../../scripts/seeded/package';
import { openPackage } from '../../package/open-package';
import { packDataset, unpackDataset } from '../../package/packed';
import { clusteredFlowsOf } from './clustered-flows';

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
