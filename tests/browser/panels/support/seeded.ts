import { seededFlows } from '../../../../scripts/seeded/flows';
import { seededPackage } from '../../../../scripts/seeded/package';
import { FlowTable } from '../../../../src/model/flows/flow-table';
import { openPackage } from '../../../../src/package/open-package';
import { packFlows } from '../../../../src/model/flows/pack-flows';
import type { Dataset } from '../../../../src/model/dataset';

/** So many seeded flows as a window gets them: opened and checked, as columns. */
export async function seeded(flows: number): Promise<Dataset> {
  const files = seededPackage(seededFlows(flows));
  const opened = await openPackage((path) => Promise.resolve(files[path] ?? ''));
  if (!opened.ok) throw new Error(JSON.stringify(opened.faults[0]));
  const { dataset } = opened;
  return { ...dataset, flows: new FlowTable(packFlows([...dataset.flows.values()])) };
}
