import type { Dataset } from '../../../model/dataset';
import { DESCRIPTOR, type ReadFile } from '../../../package/package-file';
import { ownImport } from '../../own/own-import.svelte';

/** The files of a reader's own data, as a package. */
export interface OwnFiles {
  readonly readFile: ReadFile;
  /** The address of each file; null where the window alone has them. */
  readonly hrefOf: ((path: string) => string) | null;
}

/**
 * The files of the data at an address: those that lie there, those that the reader opened, or, of
 * tables, the package that they make. `root`: the address of the site. Null for what is no address.
 */
export async function ownFiles(
  address: string,
  dataset: Dataset,
  root: URL,
): Promise<OwnFiles | null> {
  if (address === ownImport.address) {
    const readFile = (await ownImport.packageAt(address)) ?? (await written(dataset));
    return { readFile, hrefOf: null };
  }
  if (!URL.canParse(address, root)) return null;
  const descriptor = new URL(address, root).href;
  const hrefOf = (path: string) =>
    path === DESCRIPTOR ? descriptor : new URL(path, descriptor).href;
  const readFile: ReadFile = async (path) => {
    const response = await fetch(hrefOf(path));
    if (!response.ok) throw new Error(`${path}: ${response.status}`);
    return response.text();
  };
  return { readFile, hrefOf };
}

async function written(dataset: Dataset): Promise<ReadFile> {
  const { writePackage } = await import('../../../package/write-package');
  const files = writePackage(dataset);
  return (path) => {
    const text = files.get(path);
    return text === undefined ? Promise.reject(new Error(path)) : Promise.resolve(text);
  };
}
