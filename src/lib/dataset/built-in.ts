import { openPackage, type ReadFile } from './open-package';
import type { Dataset } from '../model/dataset';

/** Folder of the built-in package, from the root of the site. */
export const BUILT_IN = 'data/tang-2018';

/**
 * Opens the package the atlas is built with. The tests keep it free of faults, so one here means
 * a file did not arrive whole: the error says which.
 */
export async function openBuiltIn(readFile: ReadFile): Promise<Dataset> {
  const opened = await openPackage(readFile);
  if (opened.ok) return opened.dataset;
  const places = opened.faults.map(({ file, row, field }) => [file, row, field].join(' '));
  throw new Error(`The built-in data could not be read: ${places.join('; ')}`);
}

/** Reads files of a package from a server, by the `fetch` of whoever asks. */
export function fromServer(folder: string, fetch: typeof globalThis.fetch): ReadFile {
  return async (path) => {
    const response = await fetch(`${folder}/${path}`);
    if (!response.ok) throw new Error(`${response.status} ${response.statusText}`);
    return response.text();
  };
}
