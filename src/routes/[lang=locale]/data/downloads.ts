import { base } from '$app/paths';
import { BUILT_IN } from '$src/package/location';
import type { Dataset } from '$src/model/dataset';
import type { Downloads } from '$src/features/data/tables/downloads';

/** Where the files of the built-in package are. */
export function downloads({ id, version }: Dataset): Downloads {
  return { folder: `${base}/${BUILT_IN}`, made: `${base}/downloads`, name: id, version };
}
