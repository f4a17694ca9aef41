import { base } from '$app/paths';
import { startPackageThread } from '../../package/package-thread';
import type { Dataset } from '../../model/dataset';
import type { openOtherData } from './open-other-data';

type OtherParts = ReturnType<typeof openOtherData>;

let begun: OtherParts | null = null;

/**
 * Comes with the first address that names other data than the present ones. A package begins to open
 * at once, as that takes longest of all. Rejects where the script for the rest could not be fetched;
 * the next address asks for it again.
 */
export function beginOtherData(present: Dataset | Promise<Dataset>): OtherParts {
  if (begun) return begun;
  const root = `${base}/`;
  const address = new URLSearchParams(location.search).get('data');
  const thread = address === null ? null : startPackageThread(address, root);
  begun = import('./open-other-data').then((it) => it.openOtherData(present, root, thread));
  begun.catch(() => {
    begun = null;
    thread?.stop();
  });
  return begun;
}
