import type { Dataset } from '../../src/model/dataset';
import type { Later } from '../../src/model/later';
import { loadWords } from '../../src/i18n/words';
import { openBuiltIn } from '../../src/package/built-in';
import { openLater } from '../../src/package/later/open-later';
import type { ReadFile } from '../../src/package/package-file';
import { packDataset, unpackDataset } from '../../src/package/packed';
import type { Timed } from '../../src/query/later/dataset-in';
import { timedOf } from '../../src/query/later/timed-of';

/** The paper’s data, what is later, and both together as a window gets them. */
export async function openTimedData(
  fromPaper: ReadFile,
  fromLater: ReadFile,
): Promise<{ readonly paper: Dataset; readonly later: Later; readonly timed: Timed }> {
  const paper = await openBuiltIn(fromPaper);
  const opened = await openLater(fromLater, paper);
  if (!opened.ok) throw new Error(JSON.stringify(opened.faults));
  const words = { en: await loadWords('en', 'later'), zh: await loadWords('zh', 'later') };
  const timed = unpackDataset<Timed>(packDataset(timedOf(paper, opened.later, words)));
  return { paper, later: opened.later, timed };
}
