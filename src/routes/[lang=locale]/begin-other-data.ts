import type { Dataset } from '$lib/model/dataset';
import type { openOtherData } from './open-other-data';

type OtherParts = ReturnType<typeof openOtherData>;

let begun: OtherParts | null = null;

/**
 * Comes with the first address that names other data than the present ones. Rejects where the script
 * for that could not be fetched; the next address asks for it again.
 */
export function beginOtherData(present: Dataset | Promise<Dataset>): OtherParts {
  if (begun) return begun;
  begun = import('./open-other-data').then((it) => it.openOtherData(present));
  begun.catch(() => (begun = null));
  return begun;
}
