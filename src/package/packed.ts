import { parse, stringify } from 'devalue';
import type { Dataset } from '../model/dataset';

/** A checked dataset as text, maps included, for a window to take over as it is. */
export function packDataset(dataset: Dataset): string {
  return stringify(dataset);
}

/** The dataset in a text that `packDataset` wrote; nothing is checked again. */
export function unpackDataset(text: string): Dataset {
  return parse(text) as Dataset;
}
