import type { PackageThread } from '../../package/package-thread';
import type { Dataset } from '../../model/dataset';
import { OtherData } from './other-data.svelte';
import Notice from './OtherDataNotice.svelte';
import { OwnData } from './own-data.svelte';

/**
 * What shows data other than the present ones, and says how it stands with them; `begun`: a package
 * that is being opened already.
 */
export async function openOtherData(
  present: Dataset | Promise<Dataset>,
  root: string,
  begun: PackageThread | null,
) {
  const own = new OwnData(root, begun);
  return { data: new OtherData(own, await present, root), Notice };
}
