import { seededFlows } from '../../../../scripts/seeded/flows';
import { seededPackage } from '../../../../scripts/seeded/package';
import { openPackage } from '../../../../src/package/open-package';
import type { Dataset } from '../../../../src/model/dataset';

/** So many seeded flows as a window gets them: opened and checked; `places`: between so many. */
export async function seeded(flows: number, places?: number): Promise<Dataset> {
  const files = seededPackage(seededFlows(flows, { places }));
  const opened = await openPackage((path) => Promise.resolve(files[path] ?? ''));
  if (!opened.ok) throw new Error(JSON.stringify(opened.faults[0]));
  return opened.dataset;
}
