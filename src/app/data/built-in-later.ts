import { fromFolder, fromLaterFolder } from './built-in-folder';
import type { Dataset } from '../../model/dataset';
import type { Later } from '../../model/later';
import { openBuiltIn } from '../../package/built-in';
import { openLater } from '../../package/later/open-later';

/** What is later than the paper, checked once when the site is built, and the paper’s data. */
export const opened: Promise<{ readonly later: Later; readonly dataset: Dataset }> = (async () => {
  const dataset = await openBuiltIn(fromFolder);
  const result = await openLater(fromLaterFolder, dataset);
  if (result.ok) return { later: result.later, dataset };
  throw new Error(
    `What is later than the paper could not be read: ${JSON.stringify(result.faults)}`,
  );
})();
