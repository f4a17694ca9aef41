import { base } from '$app/paths';
import { unpackDataset } from '../../package/packed';
import type { Dataset } from '../../model/dataset';
import { loadPen } from '../../render/svg/page/pen';

/**
 * The data that the atlas is built with. The window takes over what was checked when the site was
 * built, in one file that all pages share. The prerenderer opens the package itself: what it
 * fetched, Kit would copy into each page. Rejects where the file does not come.
 */
export async function loadBuiltIn(fetch: typeof globalThis.fetch): Promise<Dataset> {
  if (import.meta.env.SSR) {
    const { openBuiltIn } = await import('../../package/built-in');
    const { fromFolder } = await import('./built-in-folder');
    await loadPen();
    return openBuiltIn(fromFolder);
  }
  const response = await fetch(`${base}/built-in.json`);
  if (!response.ok) throw new Error(`built-in.json: ${response.status}`);
  return unpackDataset(await response.text());
}
