import { base } from '$app/paths';
import { BUILT_IN } from '$lib/dataset/location';
import type { Dataset } from '$lib/model/dataset';
import type { Downloads } from '$lib/panels/tables/downloads';

/** Where the files of the built-in package are. */
export function downloads({ id, version }: Dataset): Downloads {
  return { folder: `${base}/${BUILT_IN}`, made: `${base}/downloads`, name: id, version };
}
