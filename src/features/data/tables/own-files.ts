import type { Dataset } from '../../../model/dataset';
import { DESCRIPTOR, type ReadFile } from '../../../package/package-file';
import { packageParts, type PackageFile } from '../../../package/package-parts';
import { makeFile } from '../../files/make-file';
import { ownImport } from '../../own/own-import.svelte';

/** The files of a reader's own data, as a package. */
export interface OwnFiles {
  readonly readFile: ReadFile;
  /** The address of each file; null where the window alone has them. */
  readonly hrefOf: ((path: string) => string) | null;
  /** Makes one of them, or what follows from them. */
  readonly make: (file: PackageFile) => Promise<Blob>;
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
    const readFile = await ownImport.packageAt(address);
    return readFile ? read(readFile, null) : written(dataset);
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
  return read(readFile, hrefOf);
}

/** A package that is there. */
function read(readFile: ReadFile, hrefOf: OwnFiles['hrefOf']): OwnFiles {
  return {
    readFile,
    hrefOf,
    make: async (file) => new Blob([...(await packageParts(file, readFile))]),
  };
}

/** The package that is written of a dataset, each file when it is asked for. */
function written(dataset: Dataset): OwnFiles {
  const make = (file: PackageFile) => makeFile(dataset, { of: 'package', file });
  return { readFile: async (path) => (await make({ path })).text(), hrefOf: null, make };
}
