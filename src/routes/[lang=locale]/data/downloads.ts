import { base } from '$app/paths';
import { BUILT_IN } from '$src/package/location';
import type { Dataset } from '$src/model/dataset';
import { builtInDownloads } from '$src/features/data/tables/built-in-downloads';
import type { Downloads } from '$src/features/data/tables/downloads';

/** Where the files of the built-in package are; `archiveSize` in bytes, where it is known. */
export function downloads({ id, version }: Dataset, archiveSize: number | null = null): Downloads {
  const where = { folder: `${base}/${BUILT_IN}`, made: `${base}/downloads` };
  return builtInDownloads({ ...where, name: id, version, archiveSize });
}
