import { editionOf } from './edition';
import { openPackage } from './open-package';
import type { ReadFile } from './package-file';
import type { Dataset } from '../model/dataset';

/**
 * Opens the package the atlas is built with. The tests keep it free of faults, so one here means
 * that a file is missing: the error says which.
 */
export async function openBuiltIn(readFile: ReadFile): Promise<Dataset> {
  const opened = await openPackage(readFile);
  if (opened.ok) return { ...opened.dataset, edition: await editionOf(readFile) };
  const places = opened.faults.map(({ file, row, field }) => [file, row, field].join(' '));
  throw new Error(`The built-in data could not be read: ${places.join('; ')}`);
}
