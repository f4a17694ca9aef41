import { archiveOf } from './archive';
import type { ReadFile } from './package-file';
import { describePackage, rowsOfTable, writeJson } from './plain-table';
import type { TextParts } from './text-parts';

/** A file of a package, a table of it as JSON, or all of it in one, in a folder of this name. */
export type PackageFile =
  { readonly path: string } | { readonly table: string } | { readonly archive: string };

/** What such a file holds, in parts. Rejects for a path that the package does not have. */
export async function packageParts(
  file: PackageFile,
  readFile: ReadFile,
): Promise<TextParts | readonly Uint8Array<ArrayBuffer>[]> {
  if ('path' in file) return [await readFile(file.path)];
  if ('table' in file) return writeJson(await rowsOfTable(file.table, readFile));
  const { files } = await describePackage(readFile);
  return [await archiveOf(file.archive, files, readFile)];
}
