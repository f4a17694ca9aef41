import { unpackDataset } from '../../package/packed';
import { datasetIn, type Timed } from '../../query/later/dataset-in';
import type { Dataset } from '../../model/dataset';

/** Data that show each of their years, the last where none is chosen. */
export type InYear = (year: number | null) => Dataset;

/** The paper’s data together with what is later; `root`: the path of the site. Null if it does not come. */
export async function openTimed(root: string): Promise<InYear | null> {
  try {
    const response = await fetch(`${root}later/timed.json`);
    if (!response.ok) return null;
    const timed = unpackDataset<Timed>(await response.text());
    return (year) => datasetIn(timed, year);
  } catch {
    return null;
  }
}
