import { editionOf } from './edition';
import { openPackage } from './open-package';
import type { ReadFile } from './package-file';
import type { Dataset } from '../model/dataset';
import { memo } from '../model/memo';

/**
 * The package the atlas is built with, opened once for each way to read its files: all pages of a
 * build share it. The tests keep it free of faults, so one here means that a file is missing; it
 * rejects with an error that says which.
 */
export const openBuiltIn = memo(async (readFile: ReadFile): Promise<Dataset> => {
  const opened = await openPackage(readFile);
  if (opened.ok) return { ...opened.dataset, edition: await editionOf(readFile) };
  const places = opened.faults.map(({ file, row, field }) => [file, row, field].join(' '));
  throw new Error(`The built-in data could not be read: ${places.join('; ')}`);
});
