import type { Dataset } from '../model/dataset';
import { fromArchive } from './archive';
import { editionFile } from './edition';
import { openPackage } from './open-package';

/** An edition of the built-in data; `unknown`: it is not kept; `failed`: it could not be fetched. */
export type OpenedEdition = Dataset | 'unknown' | 'failed';

/** Opens an edition that the site keeps; `root` is the site's own path, with a slash at its end. */
export async function openEdition(
  id: string,
  edition: string,
  root: string,
): Promise<OpenedEdition> {
  try {
    const response = await fetch(root + editionFile(id, edition));
    if (response.status === 404) return 'unknown';
    if (!response.ok) return 'failed';
    const opened = await openPackage(fromArchive(new Uint8Array(await response.arrayBuffer())));
    return opened.ok ? { ...opened.dataset, edition } : 'failed';
  } catch {
    return 'failed';
  }
}
